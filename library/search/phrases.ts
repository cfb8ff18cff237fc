import { withLibrary } from '@/library/transaction';
import type { SearchHit, SearchResult } from './search-library';
import { type QueryToken, queryTokens } from './tokenize';

/** Bodies read at once while looking for a phrase. */
const bodiesAtOnce = 24;

/** Milliseconds after which what was found so far has to do: someone is typing. */
const longestLook = 250;

/**
 * Those of the hits (which have all the words) in which the words stand together, best first, until
 * there are `limit` or the time is over. `total` then counts what was not looked at as found.
 */
export async function hasPhrases(
  { hits, total }: SearchResult,
  phrases: Query,
  limit: number,
): Promise<SearchResult> {
  const started = performance.now();
  const found: SearchHit[] = [];
  let looked = 0;
  while (looked < hits.length && found.length < limit) {
    if (performance.now() - started > longestLook) break;
    const some = hits.slice(looked, looked + bodiesAtOnce);
    looked += some.length;
    const texts = await withLibrary((library) => {
      const { store } = library.transaction('bodies');
      return Promise.all(some.map(({ id }) => store.get(id)));
    });
    for (const [position, hit] of some.entries()) {
      const article = texts[position]?.article;
      if (article && stands(`${article.title}\n${article.byline}\n${article.text}`, phrases))
        found.push(hit);
    }
  }
  return { hits: found.slice(0, limit), total: found.length + total - looked };
}

type Query = readonly (readonly QueryToken[])[];

/** Whether every phrase stands in the text, word by word. */
function stands(text: string, phrases: Query): boolean {
  const words = joined(queryTokens(text));
  return phrases.every((phrase) => words.includes(joined(phrase)));
}

/** Words and runs between line breaks: a run may begin and end anywhere in a longer one. */
function joined(tokens: readonly QueryToken[]): string {
  return tokens.map(({ text, isRun }) => (isRun ? text : `\n${text}\n`)).join('');
}
