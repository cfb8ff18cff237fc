import { extractArticle } from '@/extraction/extract-article';
import { measureLivePage } from '@/extraction/live-page';
import { given } from './given-chances';
import { record } from './recording-judge';

/** Extracts the shown page; its text, and what the judge had to go by. */
export function run(chances: readonly number[] | null) {
  record.signs = {};
  given.chances = chances;
  const outcome = extractArticle(document, measureLivePage(document, document.URL, Date.now()));
  return { text: outcome.ok ? outcome.article.text : '', ok: outcome.ok, ...record };
}
