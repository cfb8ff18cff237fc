import { makeZip } from 'client-zip';
import { safeLinkAddress } from '@/article/safe-address';
import { findSummary, listSummaries, readBody } from '@/library/library';
import { readPictures } from '@/library/pictures/kept-pictures';
import { createBreather } from '@/library/search/breathe';
import type { Summary } from '@/library/summary';
import { withLibrary } from '@/library/transaction';
import { readVersions } from '@/library/versions';
import { articlePage, element, newPage, serialise } from './article-page';
import { fileName } from './file-name';
import { markdownPage } from './markdown-page';
import { pictureFiles } from './picture-files';

/** The form of `library.json`, see docs/formats.md. */
const exportVersion = 1;

/** Summaries read at once. */
const summariesAtOnce = 200;

/** What the index page says, in the person's language. */
export type ExportTexts = { readonly title: string; readonly lang: string };

/** How far an export has come. */
export type ExportProgress = { readonly done: number; readonly total: number };

type ExportedFile = {
  readonly name: string;
  readonly input: string | Blob | ReadableStream<Uint8Array>;
  readonly lastModified: Date;
};

/**
 * The library without the bin, or the articles `ids` of it, as one ZIP that needs no Lede:
 * `index.html`, each article as HTML and as Markdown, the pictures that are kept, `library.json`.
 * Streamed (ZIP64, not compressed), so that its size does not matter. Needs a browser's DOM.
 */
export function exportLibrary(
  texts: ExportTexts,
  onProgress?: (progress: ExportProgress) => void,
  ids?: readonly string[],
): ReadableStream<Uint8Array> {
  return makeZip(exportedFiles(texts, { ids, onProgress }));
}

type Exported = {
  readonly ids: readonly string[] | undefined;
  readonly onProgress?: ((progress: ExportProgress) => void) | undefined;
};

async function* exportedFiles(
  texts: ExportTexts,
  { ids, onProgress }: Exported,
): AsyncGenerator<ExportedFile> {
  const now = new Date();
  const total =
    ids?.length ?? (await withLibrary((library) => library.countFromIndex('summaries', 'listed')));
  const breathe = createBreather();
  let done = 0;
  for await (const summary of summariesOf(ids)) {
    await breathe();
    const article = await readBody(summary.id);
    done += 1;
    // Deleted while the export was going on.
    if (!article) continue;
    const lastModified = new Date(summary.savedAt);
    const name = fileName(summary);
    const pictures = pictureFiles(name, await readPictures(summary.id));
    const page = articlePage(article, pictures);
    yield { name: `articles/${name}.html`, input: page, lastModified };
    for (const { article: earlier, takenAt } of await readVersions(summary.id)) {
      const input = articlePage(earlier, pictures);
      yield { name: versionFile(name, takenAt), input, lastModified: new Date(takenAt) };
    }
    for (const picture of pictures.values())
      yield { name: picture.name, input: picture.blob, lastModified };
    yield { name: `markdown/${name}.md`, input: markdownPage(summary, article), lastModified };
    onProgress?.({ done, total });
  }
  yield { name: 'index.html', input: streamOf(indexPage(texts, ids)), lastModified: now };
  yield { name: 'library.json', input: streamOf(libraryJson(now, ids)), lastModified: now };
}

/** An earlier text beside the article's own file, by the moment it was read. */
function versionFile(name: string, takenAt: number): string {
  return `articles/${name}-${new Date(takenAt).toISOString().replace(/[:.]/g, '-')}.html`;
}

/** Those of the ids that are in the list, or all. */
async function* summariesOf(ids: readonly string[] | undefined): AsyncGenerator<Summary> {
  if (!ids) return yield* allSummaries();
  for (const id of ids) {
    const summary = await findSummary(id);
    if (summary?.deletedAt === null) yield summary;
  }
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
async function* indexPage(
  { title, lang }: ExportTexts,
  ids: readonly string[] | undefined,
): AsyncGenerator<string> {
  const page = newPage(title, { lang, dir: 'auto' });
  page.body.append(element(page, 'h1', title), element(page, 'ol', ''));
  const [before = '', after = ''] = serialise(page).split('</ol>');
  yield before;
  for await (const summary of summariesOf(ids)) {
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

async function* libraryJson(now: Date, ids: readonly string[] | undefined): AsyncGenerator<string> {
  yield `{"format":"lede-library","version":${exportVersion},"exported":"${now.toISOString()}","articles":[`;
  let separator = '\n';
  for await (const summary of summariesOf(ids)) {
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
      versions: (await readVersions(summary.id)).map(({ takenAt }) => ({
        taken: new Date(takenAt).toISOString(),
        html: versionFile(name, takenAt),
      })),
      pictures: [...pictureFiles(name, await readPictures(summary.id))].map(([src, picture]) => ({
        src,
        file: picture.name,
      })),
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
