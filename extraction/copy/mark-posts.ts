import { tidyText } from '@/extraction/dom/nodes';

/** Addresses of single posts: what a page quotes, not what it asks to follow. */
const postAddress =
  /^https?:\/\/(?:www\.|mobile\.|m\.)?(?:(?:twitter|x)\.com\/[^/]+\/status\/\d|t\.me\/(?:s\/)?[^/]+\/\d|instagram\.com\/(?:p|reel|tv)\/|facebook\.com\/.+\/(?:posts|videos)\/|threads\.(?:net|com)\/.+\/post\/|bsky\.app\/profile\/.+\/post\/|tiktok\.com\/.+\/video\/\d)/i;

/** The attribute of a quoted post whose words are on the page. */
export const postAttribute = 'data-post';

/** A quote with fewer words of its own is only a frame for a script. */
const leastWords = 25;

/** Whether an address leads to one post. */
export function isPostAddress(address: string): boolean {
  return postAddress.test(address);
}

function addressOf(quote: Element): string {
  const named = quote.getAttribute('data-instgrm-permalink') ?? quote.getAttribute('cite') ?? '';
  if (isPostAddress(named)) return named;
  for (const link of quote.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (isPostAddress(href)) return href;
  }
  return '';
}

/** Posts of networks: marks those that quote words, and makes a frame of those that hold none. */
export function markPosts(body: Element): void {
  for (const quote of body.querySelectorAll('blockquote')) {
    const address = addressOf(quote);
    if (address === '' || quote.querySelector('blockquote')) continue;
    const linked = Array.from(quote.querySelectorAll('a'), (link) => link.textContent ?? '').join(
      '',
    );
    const own = tidyText(quote.textContent ?? '').length - linked.trim().length;
    if (own >= leastWords) {
      quote.setAttribute(postAttribute, '');
      continue;
    }
    const frame = quote.ownerDocument.createElement('iframe');
    frame.setAttribute('src', address);
    quote.replaceWith(frame);
  }
}
