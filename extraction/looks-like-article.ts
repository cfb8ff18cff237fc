/** Characters of running text in one place that make a story: where the page says that it is one, and where it says nothing. */
const enough = { said: 500, unsaid: 1_800 };

/** Shorter paragraphs are teasers, captions and buttons. */
const paragraph = 80;

/** Where a page keeps what is not its story. */
const beside = 'nav,aside,footer,form,figure,dialog,[hidden]';

/** How pages say that they are one article: Open Graph, and the types of schema.org. */
const saysArticle =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Review|Report)"/;

/**
 * Whether a page is likely one article, without reading it whole: running text that lies together,
 * less of it where the page itself says so. A guess in a millisecond that decides whether the rest
 * of Lede is asked at all; extraction has the last word. Only reads. `path`: of the page's address.
 */
export function looksLikeArticle(page: Document, path: string): boolean {
  // The front page of a site and its sections' (`/`, `/en/`, `/news`) tell of many stories.
  if (path.length < 6) return false;
  const said =
    page.querySelector('[property="og:type"][content=article i],[property^="article:pub"]') !==
      null ||
    [...page.querySelectorAll('[type="application/ld+json"]')].some(({ textContent }) =>
      saysArticle.test(textContent),
    );
  return mostTogether(page) > (said ? enough.said : enough.unsaid);
}

/** Characters of running text, links apart, in the one place that has most of them. */
function mostTogether(page: Document): number {
  const places = new Map<Element, number>();
  for (const block of page.querySelectorAll('p,pre,br + br')) {
    // Two breaks part paragraphs where nobody made any: then what is around them is the block.
    const text = block.localName === 'br' ? block.parentElement : block;
    const place = text?.parentElement;
    if (!text || !place || text.closest(beside)) continue;
    const links = [...text.querySelectorAll('a')].reduce((sum, a) => sum + lengthOf(a), 0);
    const length = lengthOf(text) - links;
    if (length < paragraph || links > length) continue;
    const around = place.parentElement;
    places.set(place, (places.get(place) ?? 0) + length);
    // Where each paragraph has a box of its own, or a few share one.
    if (around) places.set(around, (places.get(around) ?? 0) + length / 2);
  }
  return Math.max(0, ...places.values());
}

/** Characters, where one of Chinese, Japanese or Korean says as much as two of the others. */
function lengthOf({ textContent }: Element): number {
  const text = textContent.replace(/\s+/g, ' ').trim();
  return text.length + text.replace(/[^\u3040-\u9fff\uac00-\ud7af]/g, '').length;
}
