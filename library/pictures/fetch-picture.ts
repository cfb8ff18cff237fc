import { fitPicture } from './fit-picture';

/** Bytes that a picture may have on its way, and milliseconds that it may take. */
const largestPicture = 20_000_000;
const longestFetch = 30_000;

/** Formats that hold no script, as `safePictureAddress` has them. SVG is a document. */
const formats = /^image\/(?:png|jpeg|gif|webp|avif)$/;

/** Why there is no picture: it is not there and will not be, or it may be there the next time. */
export type NoPicture = 'gone' | 'failed';

/**
 * Fetches a picture, made to fit (see `fitPicture`). Nothing of the reader goes along: no cookies,
 * no referrer. Works in the background, which alone may ask other hosts.
 */
export async function fetchPicture(src: string): Promise<Blob | NoPicture> {
  try {
    const answer = await fetch(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(longestFetch),
    });
    // "Too many requests" and a server's own trouble pass.
    if (!answer.ok) return answer.status === 429 || answer.status >= 500 ? 'failed' : 'gone';
    const bytes = await bodyOf(answer);
    if (!bytes) return 'gone';
    const type = formatOf(bytes);
    return formats.test(type) ? await fitPicture(new Blob([bytes], { type })) : 'gone';
  } catch {
    // No network, no permission, or too slow: `fetch` does not say which.
    return 'failed';
  }
}

/** The bytes of an answer; null where they are more than a picture has. */
async function bodyOf(answer: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(answer.headers.get('content-length')) > largestPicture) return null;
  if (!answer.body) return null;
  const reader = answer.body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.length;
    if (length <= largestPicture) continue;
    await reader.cancel();
    return null;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/**
 * What a file is by its first bytes, whatever its server says (https://mimesniff.spec.whatwg.org/#image-type-pattern-matching-algorithm);
 * '' for anything else.
 */
function formatOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (start.startsWith('\u0089PNG\r\n\u001A\n')) return 'image/png';
  if (start.startsWith('\u00FF\u00D8\u00FF')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[^]{4}WEBPVP/.test(start)) return 'image/webp';
  if (/^[^]{4}ftypavi[fs]/.test(start)) return 'image/avif';
  return '';
}
