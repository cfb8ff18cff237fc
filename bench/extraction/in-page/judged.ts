import { extractArticle } from '@/extraction/extract-article';
import { given } from './given-chances';
import { moveStreamedBlocks } from './move-streamed-blocks';
import { record } from './recording-judge';

/** Extracts a saved page without showing it; its text, and what the judge had to go by. */
export function run(html: string, url: string, chances: readonly number[] | null) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  moveStreamedBlocks(page);
  record.signs = {};
  record.special = '';
  given.chances = chances;
  const outcome = extractArticle(page, { url, pictures: [], now: Date.now() });
  return {
    text: outcome.ok ? outcome.article.text : '',
    ok: outcome.ok,
    honest: given.used,
    ...record,
  };
}
