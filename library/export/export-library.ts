import { makeZip } from 'client-zip';
import { safeLinkAddress } from '@/article/safe-address';
import { listSummaries, readBody } from '@/library/library';
import type { Summary } from '@/library/summary';
import { withLibrary } from '@/library/transaction';
import { articlePage, element, newPage, serialise } from './article-page';
import { fileName } from './file-name';
import { markdownPage } from './markdown-page';

/** The form of `library.json`, see docs/formats.md. */
const exportVersion = 1;

/** Summaries read at once. */
const summariesAtOnce = 200;

/** What the index page says, in the person's language. */
export type ExportTexts = { readonly title: string; readonly lang: string };

/** How far an export has come. */
export type ExportProgress = { readonly done: number; readonly total: number };

type ExportedFile = { readonly name: string; readonly input: string; readonly lastModified: Date };

/**
 * The whole library without the bin as one ZIP that needs no Lede: `index.html`, each article as
 * HTML and as Markdown, `library.json`. Streamed (ZIP64, not compressed), so that its size does
 * not matter. Needs a browser's DOM.
 */
export function exportLibrary(
  texts: ExportTexts,
  onProgress?: (progress: ExportProgress) => void,
): ReadableStream<Uint8Array> {
  return makeZip(exportedFiles(texts, onProgress));
}

async function* exportedFiles(
  texts: ExportTexts,
  onProgress?: (progress: ExportProgress) => void,
): AsyncGenerator<
  ExportedFile | { name: string; input: ReadableStream<Uint8Array>; lastModified: Date }
> {
  const now = new Date();
  const total = await withLibrary((library) => library.countFromIndex('summaries', 'listed'));
  let done = 0;
  for await (const summary of allSummaries()) {
    const article = await readBody(summary.id);
    done += 1;
    // Deleted while the export was going on.
    if (!article) continue;
    const lastModified = new Date(summary.savedAt);
    const name = fileName(summary);
    yield { name: `articles/${name}.html`, input: articlePage(article), lastModified };
    yield { name: `markdown/${name}.md`, input: markdownPage(summary, article), lastModified };
    onProgress?.({ done, total });
  }
  yield { name: 'index.html', input: streamOf(indexPage(texts)), lastModified: now };
  yield { name: 'library.json', input: streamOf(libraryJson(now)), lastModified: now };
}

async function* allSummaries(): AsyncGenerator<Summary> {
  let before: Summary | undefined;
  for (;;) {
    const some = await listSummaries({ limit: summariesAtOnce, ...(before && { before }) });
    yield* some;
    before = some.at(-1);
    if (!before) return;
  }
}

/** The list, newest first, in pieces: with 50,000 articles it is no page to hold in memory. */
async function* indexPage({ title, lang }: ExportTexts): AsyncGenerator<string> {
  const page = newPage(title, { lang, dir: 'auto' });
  page.body.append(element(page, 'h1', title), element(page, 'ol', ''));
  const [before = '', after = ''] = serialise(page).split('</ol>');
  yield before;
  for await (const summary of allSummaries()) {
    const link = element(page, 'a', summary.title || summary.url);
    link.setAttribute('href', `articles/${encodeURIComponent(fileName(summary))}.html`);
    const source = element(
      page,
      'span',
      ` ${[summary.siteName || summary.host, summary.published.slice(0, 10), ...summary.tags].filter((part) => part !== '').join(' · ')}`,
    );
    source.className = 'source';
    const item = page.createElement('li');
    item.append(link, source);
    yield `${item.outerHTML}\n`;
  }
  yield `</ol>${after}`;
}

async function* libraryJson(now: Date): AsyncGenerator<string> {
  yield `{"format":"lede-library","version":${exportVersion},"exported":"${now.toISOString()}","articles":[`;
  let separator = '\n';
  for await (const summary of allSummaries()) {
    const name = fileName(summary);
    const entry = {
      id: summary.id,
      url: safeLinkAddress(summary.url),
      title: summary.title,
      site: summary.siteName || summary.host,
      author: summary.byline,
      lang: summary.lang,
      published: summary.published,
      saved: new Date(summary.savedAt).toISOString(),
      state: summary.readingState,
      favourite: summary.isFavourite,
      tags: summary.tags,
      progress: summary.progress,
      words: summary.words,
      minutes: summary.minutes,
      html: `articles/${name}.html`,
      markdown: `markdown/${name}.md`,
    };
    yield separator + JSON.stringify(entry);
    separator = ',\n';
  }
  yield '\n]}\n';
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const stream = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
  return stream.pipeThrough(new TextEncoderStream());
}
