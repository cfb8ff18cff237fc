import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { sanitize } from '@/article/sanitize';
import { unsafeHtml } from '@/article/unsafe-html';
import type { ImportRow } from './import-row';

/** Elements whose text is a line of its own. */
const blocks = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, figcaption, dt, dd, div';

/** Words a minute where the pace of the language is not known. */
const usualPace = 220;

/**
 * The article that a row tells of. Without HTML it is a title and a link, to be filled when the
 * page is opened. Throws `ArticleError` where it is larger than an article may be.
 */
export function articleOfRow(row: ImportRow): Article {
  const { hostname } = new URL(row.url);
  const text = row.html === '' ? '' : blockText(sanitize(unsafeHtml(row.html)));
  const words = countWords(text, row.lang);
  return parseArticle({
    version: 1,
    url: row.url,
    canonicalUrl: '',
    kind: 'article',
    confidence: text === '' ? 0 : 0.5,
    title: row.title || hostname,
    dek: '',
    byline: row.byline,
    siteName: row.siteName,
    host: hostname,
    published: row.published,
    modified: '',
    lang: row.lang,
    dir: 'auto',
    leadPicture: null,
    body: row.html,
    text,
    figures: [],
    removed: [],
    candidates: [],
    words,
    minutes: Math.max(1, Math.round(words / usualPace)),
  });
}

/** The text of a fragment, each innermost block a line. */
function blockText(fragment: DocumentFragment): string {
  const lines = [...fragment.querySelectorAll(blocks)]
    .filter((block) => !block.querySelector(blocks))
    .map((block) => block.textContent.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return lines.length > 0 ? lines.join('\n') : fragment.textContent.replace(/\s+/g, ' ').trim();
}

function countWords(text: string, lang: string): number {
  // Most rows of most files are bare links, and a segmenter takes longer to make than to use.
  if (text === '') return 0;
  let words = 0;
  for (const { isWordLike } of segmenterOf(lang).segment(text)) if (isWordLike) words += 1;
  return words;
}

let last: { readonly lang: string; readonly segmenter: Intl.Segmenter } | null = null;

/** The one of the row before where it has the same language. */
function segmenterOf(lang: string): Intl.Segmenter {
  if (last?.lang !== lang)
    last = {
      lang,
      segmenter: new Intl.Segmenter(knownLanguage(lang), { granularity: 'word' }),
    };
  return last.segmenter;
}

/** A language tag that `Intl` takes; what a file says may be anything. */
function knownLanguage(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
