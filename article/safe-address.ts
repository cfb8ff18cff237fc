const linkSchemes: readonly string[] = ['http:', 'https:', 'mailto:'];
const webSchemes: readonly string[] = ['http:', 'https:'];

/** Picture formats that hold no script. SVG is a document and is not among them. */
const pictureData = /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/;

/**
 * A link's address if it may be shown and followed, else ''.
 * In: what a page wrote. Out: absolute, as the browser's own parser reads it, without user name
 * and password (`https://bank.example@evil.example` is a lie). A relative address is refused:
 * on a page of ours it would point into the extension.
 */
export function safeLinkAddress(unsafe: string): string {
  const url = parse(unsafe);
  if (!url || !linkSchemes.includes(url.protocol)) return '';
  if (url.protocol === 'mailto:') return /^mailto:[^\s<>"`\\]+$/.test(url.href) ? url.href : '';
  return withoutPassword(url);
}

/** A web address (http, https) if it is one, normalised as `safeLinkAddress` does; else ''. */
export function safeWebAddress(unsafe: string): string {
  const url = parse(unsafe);
  return url && webSchemes.includes(url.protocol) ? withoutPassword(url) : '';
}

/** A picture's address if it is http, https or a bitmap in a `data:` address; else ''. */
export function safePictureAddress(unsafe: string): string {
  const url = parse(unsafe);
  if (!url) return '';
  if (url.protocol === 'data:') return pictureData.test(url.href) ? url.href : '';
  return webSchemes.includes(url.protocol) ? withoutPassword(url) : '';
}

/** What is checked is what is used: the parser drops tabs and newlines just as a click would. */
function parse(unsafe: string): URL | null {
  return URL.canParse(unsafe) ? new URL(unsafe) : null;
}

function withoutPassword(url: URL): string {
  url.username = '';
  url.password = '';
  return url.href;
}
