import { extractArticle } from '@/extraction/extract-article';
import { measureLivePage } from '@/extraction/live-page';
import { record } from './recording-judge';

/** Extracts the shown page; its text, and what the judge had to go by. */
export function run() {
  record.signs = {};
  const outcome = extractArticle(document, measureLivePage(document, document.URL, Date.now()));
  return { text: outcome.ok ? outcome.article.text : '', ok: outcome.ok, ...record };
}
