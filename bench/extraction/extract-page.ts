import type { Article } from '@/article/article';
import type { KnownOfPage } from '@/extraction/extraction-outcome';
import { runShipped } from './browser/outcome';
import type { Tab } from './browser/tab';
import { pageAddress, readPageBytes, type PageFile } from './page-files';

/** The scripts that extracting needs, as text; `markdown` is '' where only records are asked for. */
export type ExtractScripts = {
  readonly ruler: string;
  readonly lede: string;
  readonly markdown: string;
};

/** The line of one page: its record, or why there is none. */
export type ExtractedPage = {
  readonly id: string;
  readonly url: string;
  /** Milliseconds in the page for the whole extraction. */
  readonly ms: number;
  readonly error: string;
  readonly article: Article | null;
  /** What a page without an article told of itself; null where it was not read so far. */
  readonly known: KnownOfPage | null;
  /** The body as the reader shows it. */
  readonly html: string;
  readonly markdown: string;
};

/** Shows a saved page and takes its article with the shipped content script. */
export async function extractPage(
  tab: Tab,
  page: PageFile,
  scripts: ExtractScripts,
): Promise<ExtractedPage> {
  const bytes = readPageBytes(page.path);
  const url = pageAddress(page, bytes);
  await tab.show(url, bytes);
  const ruler = await tab.freshWorld();
  await ruler.run(`${scripts.ruler};ruler.prepare()`);
  const result = await runShipped(await tab.freshWorld(), scripts.lede);
  if (!result.ok) return { ...failedPage(page, result.code, result.ms), known: result.known };
  const { article, ms } = result;
  const html = String(await ruler.run(`ruler.sanitised(${JSON.stringify(article.body)})`));
  const markdown = scripts.markdown
    ? await ruler.run(`${scripts.markdown};markdown.toMarkdown(${JSON.stringify(article)})`)
    : '';
  return {
    id: page.id,
    url,
    ms,
    error: '',
    article,
    known: null,
    html,
    markdown: String(markdown),
  };
}

/** The answer for a page that gave no article. */
export function failedPage(page: PageFile, error: string, ms = 0): ExtractedPage {
  return {
    id: page.id,
    url: page.url,
    ms,
    error,
    article: null,
    known: null,
    html: '',
    markdown: '',
  };
}

/** A page's line of JSON. */
export function pageLine(page: ExtractedPage): string {
  const { id, url, ms, error, article, known: told, html } = page;
  if (!article) return JSON.stringify({ id, url, ...told, error, ms });
  const { title, dek, byline, siteName, published, modified, lang, dir, leadPicture } = article;
  const { text, figures, removed, confidence, kind, words } = article;
  const known = { id, url, title, dek, byline, siteName, published, modified, lang, dir };
  const content = { leadPicture, text, html, figures, removed, confidence, kind, words, ms };
  return JSON.stringify({ ...known, ...content });
}
