import type { LinkCard } from '@/extraction/compose/compose-body';
import { absoluteAddress } from '@/extraction/dom/addresses';
import { tidyText } from '@/extraction/dom/nodes';

/** Hosts whose frames are content of a story, with the name people know them by. */
const providers: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)dailymotion\.com$/, 'Dailymotion'],
  [/(^|\.)(twitter|x)\.com$/, 'X'],
  [/(^|\.)(t|telegram)\.me$/, 'Telegram'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)facebook\.com$/, 'Facebook'],
  [/(^|\.)tiktok\.com$/, 'TikTok'],
  [/(^|\.)threads\.(net|com)$/, 'Threads'],
  [/(^|\.)bsky\.app$/, 'Bluesky'],
  [/(^|\.)reddit\.com$/, 'Reddit'],
  [/(^|\.)spotify\.com$/, 'Spotify'],
  [/(^|\.)soundcloud\.com$/, 'SoundCloud'],
  [/(^|\.)podcasts\.apple\.com$/, 'Apple Podcasts'],
  [/(^|\.)datawrapper\.(de|dwcdn\.net)$|(^|\.)dwcdn\.net$/, 'Datawrapper'],
  [/(^|\.)flourish\.studio$/, 'Flourish'],
  [/(^|\.)infogram\.com$/, 'Infogram'],
  [/(^|\.)documentcloud\.org$/, 'DocumentCloud'],
];

/** Sharing frames and buttons of the same hosts are no content. */
const notContent =
  /\/(plugins\/(like|share|page|follow|comments)|intent\/|share(r)?\b|widgets\/(follow|tweet_button))/;

/** Frames show a player's page; people want the page of the video or post itself. */
function pageOf(address: string): string {
  const url = new URL(address);
  const video = /\/(?:embed|shorts|v)\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (/youtube/.test(url.host) && video && video !== 'videoseries') {
    return `https://www.youtube.com/watch?v=${video}`;
  }
  const vimeo = /^player\.vimeo\.com$/.test(url.host)
    ? /\/video\/(\d+)/.exec(url.pathname)?.[1]
    : '';
  if (vimeo) return `https://vimeo.com/${vimeo}`;
  const post = url.host.endsWith('twitter.com') ? url.searchParams.get('id') : null;
  if (post && /^\d+$/.test(post)) return `https://x.com/i/status/${post}`;
  return address;
}

const addressAttributes = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-url',
  'data-href',
  'data-permalink',
];

/** The link that stands for a frame, video or post; null where it is none of a story's. */
export function linkCard(element: Element, base: string): LinkCard | null {
  const holders = [element, ...element.querySelectorAll('iframe,source,video,audio')];
  const addresses = holders.flatMap((holder) =>
    addressAttributes.map((name) => absoluteAddress(holder.getAttribute(name) ?? '', base)),
  );
  const videoId = element.localName === 'amp-youtube' ? element.getAttribute('data-videoid') : null;
  if (videoId) addresses.push(`https://www.youtube.com/embed/${videoId}`);
  for (const address of addresses) {
    if (address === '' || notContent.test(address)) continue;
    const host = new URL(address).hostname.replace(/^www\./, '');
    const provider = providers.find(([hosts]) => hosts.test(host))?.[1];
    const isFile = /\.(mp4|m3u8|webm|mp3|ogg|m4a)(?:$|[?#])/i.test(address);
    if (!provider && !isFile) continue;
    const title = tidyText(element.getAttribute('title') ?? '').slice(0, 200);
    const name = provider ?? host;
    return {
      label: title === '' || title === name ? name : `${name}: ${title}`,
      address: pageOf(address),
    };
  }
  return null;
}
