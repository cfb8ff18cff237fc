import { absoluteAddress } from '@/extraction/dom/addresses';
import type { LivePicture } from '@/extraction/live-page';

/**
 * Where lazy loaders keep the real address, most telling first; names counted in the corpus and in
 * the sources of lazysizes, WP Rocket, Jetpack, tagDiv, Drupal blazy, AMP and NitroPack.
 */
const lazyAttributes = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-orig-file',
  'data-large-file',
  'data-full-url',
  'data-hi-res-src',
  'data-img-url',
  'data-image-src',
  'data-image',
  'data-lazyload',
  'data-lazy',
  'data-echo',
  'data-url',
  'data-cfsrc',
  'data-pagespeed-lazy-src',
  'data-ezsrc',
  'data-noscript-src',
  'nitro-lazy-src',
] as const;

const lazySets = [
  'data-srcset',
  'data-lazy-srcset',
  'data-original-set',
  'srcset',
  'data-noscript-srcset',
  'nitro-lazy-srcset',
] as const;

/** Files that stand where a picture will be. */
const placeholder =
  /(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|place-holder|transparent|1x1|lazy-?load(?:er|ing)?|loading|grey|gray|dummy|default-image|no-?image|fallback)(?:[/_.-]|\d|$)/i;

/** Whether an address is a stand-in for a picture that has not been loaded. */
export function isPlaceholder(address: string): boolean {
  if (address.startsWith('data:')) return address.length < 2000 || address.includes('svg+xml');
  // Tilda's stands at the picture's own address, in a folder of its own; "/{width}/" waits for a script.
  if (/^(blob|about|javascript):|\/-\/empty\/|\{/i.test(address)) return true;
  const file = address.split(/[?#]/)[0]?.split('/').slice(-1)[0] ?? '';
  return placeholder.test(file);
}

type SizedSource = { readonly src: string; readonly size: number };

/** The entries of a `srcset`, with their width or density times 1000. */
export function parseSourceSet(set: string): readonly SizedSource[] {
  // Commas occur inside addresses: an entry ends where a comma follows a descriptor or a space follows it.
  return Array.from(
    set.matchAll(/\s*([^\s,][^\s]*[^\s,])(?:\s+([\d.]+)([wx])[^,]*)?\s*(?:,|$)/g),
  ).map(([, src = '', size = '1', unit = 'x']) => ({
    src,
    size: Number(size) * (unit === 'x' ? 1000 : 1),
  }));
}

/** A screen shows no more than this many pixels across; larger files only cost traffic. */
const wideEnough = 1600;

function bestOf(set: string): string {
  const sources = parseSourceSet(set).filter(({ src }) => !isPlaceholder(src));
  const sorted = [...sources].sort((a, b) => a.size - b.size);
  const enough = sorted.filter(({ size }) => size <= wideEnough);
  return (enough.at(-1) ?? sorted[0])?.src ?? '';
}

/** The address of the picture that a reader should see, absolute; '' where only a stand-in is left. */
export function pictureSource(image: Element, live: LivePicture | undefined, base: string): string {
  const candidates: string[] = [];
  // A theme's own picture is what WordPress shows until the real one comes.
  if (
    live &&
    !live.src.includes('/wp-content/themes/') &&
    (live.width >= 200 || (live.width === 0 && live.src !== ''))
  )
    candidates.push(live.src);
  for (const name of lazySets) candidates.push(bestOf(image.getAttribute(name) ?? ''));
  const picture = image.closest('picture');
  for (const source of picture?.querySelectorAll('source') ?? []) {
    for (const name of lazySets) candidates.push(bestOf(source.getAttribute(name) ?? ''));
  }
  for (const name of lazyAttributes) candidates.push(image.getAttribute(name) ?? '');
  candidates.push(image.getAttribute('src') ?? '', live?.src ?? '');
  for (const candidate of candidates) {
    if (candidate === '' || isPlaceholder(candidate)) continue;
    const address = candidate.startsWith('data:image/')
      ? candidate
      : absoluteAddress(candidate, base);
    if (address !== '' && !address.startsWith('mailto:')) return address;
  }
  return '';
}

/** What a server that makes all sizes of all pictures ("/_next/image?url=") is asked for; a picture's own name says more. */
const askedFor =
  /^[^?]*(?<!\.(?:jpe?g|png|webp|avif|gif))\?(?:.*?&)?(?:url|src|href)=([^&#]*(?:[./]|%2f)[^&#]*)/i;

/** By which number a script finds it ("image.php?id="). */
const numbered = /[?&]id=([^&#]+)/;

/** Folders that stand for one picture or one day of many of the same name ("/2026/03/", "/11752374/"); those of sizes have no long number. */
const folders = /\/(?:\d{4}\/\d\d|\d{5,}|[\da-f]{16,})(?=\/)/gi;

/** A size at a name's end; a number that is no usual width tells pictures of a row apart ("image-117", "IMG_4217": 24 of 24 on the corpus). */
const sizes =
  /[-_](?:\d{2,4}x\d{2,4}|\d{3,4}w|\d{1,2}00|320|480|640|768|1024|1080|1280|1920|scaled|large|medium|small|thumb(?:nail)?)$/i;

/** The name of a picture without its size and query; where that says nothing, its whole path. */
export function pictureName(src: string): string {
  const asked = askedFor.exec(src)?.[1] ?? src;
  // Behind a path without a name what is asked for is the name.
  const whole = asked.split(/[?#]|(?<!%2f)%3f/i)[0] ?? '';
  // Where a file is named by its size alone, its folder is the picture.
  const path = whole.replace(/(?:\/|%2f)(?:size=)?\d+x\d+\.[.\w]+$/i, '');
  const bare = path.replace(/(?:\.(?:jpe?g|png|webp|avif|gif))+$/i, '').replace(sizes, '');
  const name = bare.split(/\/|%2f/i).slice(-1)[0] ?? '';
  // "image" and shorter names say nothing.
  return (name.length > 5 ? name : bare) + (numbered.exec(src)?.[1] ?? '');
}

/** What tells a picture from the others of its page: two sizes of one picture have the same. */
export function pictureIdentity(src: string): string {
  return [pictureName(src), ...(src.match(folders) ?? [])].join();
}
