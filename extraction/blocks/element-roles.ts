/** Elements that stand in a line of text, after the HTML standard's phrasing content. */
export const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'br',
  'button',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'math',
  'nobr',
  'output',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
  'noindex',
]);

/** Elements that show something that is not text. */
export const mediaTags: ReadonlySet<string> = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'amp-img',
  'amp-video',
  'amp-iframe',
  'amp-youtube',
  'amp-twitter',
  'amp-instagram',
  'amp-facebook',
  'object',
]);

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether a tag is a heading's. */
export function isHeadingTag(tag: string): boolean {
  return headings.has(tag);
}
