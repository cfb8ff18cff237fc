import { cleanTags, rowOf, type RowOrBad, timeOf } from '@/library/import/import-row';
import { readText } from '@/library/import/read-text';

/** Pieces of HTML parsed at once. */
const piecesAtOnce = 500;

type Link = { readonly line: number; readonly html: string; readonly folders: readonly string[] };

/**
 * Reads Pocket's HTML (`ril_export.html`: headings "Unread" and "Read Archive") and browsers'
 * bookmarks (https://learn.microsoft.com/previous-versions/windows/internet-explorer/ie-developer/platform-apis/aa753582(v=vs.85)),
 * whose folders become tags. The parser is the browser's, in a document where nothing runs or loads.
 */
export async function* readHtmlLinks(file: Blob): AsyncGenerator<RowOrBad> {
  const text = await readText(file);
  let line = 1;
  let folders: readonly string[] = [];
  let heading = '';
  let links: Link[] = [];
  for (const piece of text.split(/(?=<(?:dt|li|h[1-6]|\/?dl|\/?ul)\b)/i)) {
    const tag = /^<(\/?\w+)/.exec(piece)?.[1]?.toLowerCase() ?? '';
    if (/^h\d$/.test(tag)) heading = textOf(piece);
    else if (tag === 'dl' || tag === 'ul') folders = [...folders, heading];
    else if (tag === '/dl' || tag === '/ul') folders = folders.slice(0, -1);
    if (/<a\s/i.test(piece)) links.push({ line, html: piece, folders });
    // A heading may stand in the piece of its <dt>.
    const inner = tag === 'dt' ? /<h\d[^>]*>[^<]*/i.exec(piece)?.[0] : undefined;
    if (inner !== undefined) heading = textOf(inner);
    line += piece.match(/\n/g)?.length ?? 0;
    if (links.length >= piecesAtOnce) {
      yield* rowsOf(links);
      links = [];
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  yield* rowsOf(links);
}

/** Reads addresses from any text, one row each: lists of links, Markdown, tab-separated files. */
export async function* readPlainLinks(file: Blob): AsyncGenerator<RowOrBad> {
  const text = await readText(file);
  for (const [position, line] of text.split('\n').entries()) {
    const markdown = /\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)/i.exec(line);
    const url = markdown?.[2] ?? /https?:\/\/[^\s<>"]+/i.exec(line)?.[0];
    if (url !== undefined) yield rowOf({ line: position + 1, url, title: markdown?.[1] ?? '' });
    else if (line.trim() !== '') yield rowOf({ line: position + 1, url: line });
  }
}

function* rowsOf(links: readonly Link[]): Generator<RowOrBad> {
  const page = parse(links.map(({ html }, index) => `<p id="l${index}">${html}</p>`).join(''));
  for (const [index, { line, folders }] of links.entries()) {
    // A piece may have broken out of its paragraph; its link then follows it.
    const from = page.getElementById(`l${index}`);
    const until = page.getElementById(`l${index + 1}`);
    for (const link of linksBetween(page, from, until)) {
      const archived = folders.some((folder) => /^read archive$/i.test(folder));
      const own = folders.filter(
        (folder) => !/^(?:unread|read archive|bookmarks(?: bar| menu| toolbar)?|)$/i.test(folder),
      );
      const tags = `${link.getAttribute('tags') ?? ''}`.split(',');
      yield rowOf({
        line,
        url: link.getAttribute('href') ?? '',
        title: link.textContent === link.getAttribute('href') ? '' : link.textContent.trim(),
        savedAt: timeOf(link.getAttribute('time_added') ?? link.getAttribute('add_date')),
        tags: cleanTags([...tags, ...own]),
        readingState: archived ? 'archived' : 'unread',
      });
    }
  }
}

function linksBetween(
  page: Document,
  from: Element | null,
  until: Element | null,
): readonly HTMLAnchorElement[] {
  if (!from) return [];
  const range = page.createRange();
  range.setStartBefore(from);
  if (until) range.setEndBefore(until);
  else range.setEndAfter(page.body);
  return [...range.cloneContents().querySelectorAll('a')];
}

function textOf(html: string): string {
  return parse(html).body.textContent.trim();
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
