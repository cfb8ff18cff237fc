import { makeZip } from 'client-zip';
import { safeLinkAddress } from '@/article/safe-address';
import { sanitize } from '@/article/sanitize';
import { createBreather } from '@/library/search/breathe';
import type { Version } from '@/library/summary';
import { withLibrary } from '@/library/transaction';
import { articlePage, element, newPage, serialise } from './article-page';
import { summariesOf, wholeArticles } from './exported-articles';
import { fileName } from './file-name';
import { markdownPage } from './markdown-page';
import { type PictureFile, pictureFiles } from './picture-files';

/** The form of `library.json`, see docs/formats.md. */
const exportVersion = 1;

/** Articles between two words of how far it is: each draws a line anew. */
const progressEvery = 25;

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
  const attached = new Map<string, Attached>();
  let done = 0;
  for await (const { summary, article, versions, pictures: blobs } of wholeArticles(ids)) {
    await breathe();
    const lastModified = new Date(summary.savedAt);
    const name = fileName(summary);
    const pictures = pictureFiles(name, blobs);
    // For both files: cleaning takes longer than all the rest.
    const body = sanitize(article.body);
    await breathe();
    const page = articlePage(article, pictures, body);
    yield { name: `articles/${name}.html`, input: page, lastModified };
    for (const { article: earlier, takenAt } of versions) {
      const input = articlePage(earlier, pictures);
      yield { name: versionFile(name, takenAt), input, lastModified: new Date(takenAt) };
    }
    for (const picture of pictures.values())
      yield { name: picture.name, input: picture.blob, lastModified };
    await breathe();
    yield {
      name: `markdown/${name}.md`,
      input: markdownPage(summary, article, body),
      lastModified,
    };
    if (versions.length > 0 || pictures.size > 0)
      attached.set(summary.id, attachedOf(name, versions, pictures));
    done += 1;
    if (done % progressEvery === 0 || done >= total) onProgress?.({ done, total });
  }
  yield { name: 'index.html', input: streamOf(indexPage(texts, ids)), lastModified: now };
  yield {
    name: 'library.json',
    input: streamOf(libraryJson(now, ids, attached)),
    lastModified: now,
  };
}

/** What lies beside an article, as `library.json` tells it; few articles have any. */
type Attached = {
  readonly versions: readonly { readonly taken: string; readonly html: string }[];
  readonly pictures: readonly { readonly src: string; readonly file: string }[];
};

function attachedOf(
  name: string,
  versions: readonly Version[],
  pictures: ReadonlyMap<string, PictureFile>,
): Attached {
  return {
    versions: versions.map(({ takenAt }) => ({
      taken: new Date(takenAt).toISOString(),
      html: versionFile(name, takenAt),
    })),
    pictures: [...pictures].map(([src, picture]) => ({ src, file: picture.name })),
  };
}

/** An earlier text beside the article's own file, by the moment it was read. */
function versionFile(name: string, takenAt: number): string {
  return `articles/${name}-${new Date(takenAt).toISOString().replace(/[:.]/g, '-')}.html`;
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

async function* libraryJson(
  now: Date,
  ids: readonly string[] | undefined,
  attached: ReadonlyMap<string, Attached>,
): AsyncGenerator<string> {
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
      ...(attached.get(summary.id) ?? { versions: [], pictures: [] }),
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
