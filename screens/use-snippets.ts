import { useEffect, useState } from 'preact/hooks';
import { snippetOf } from '@/actions/search-saved';
import type { Snippet } from '@/library/search/snippet';
import { report } from '@/platform/report';

/** Characters of a text around what was found in it. */
const snippetLength = 180;

/** Milliseconds without a key after which texts are read: most letters are followed by another. */
const stillness = 120;

type Snippets = {
  readonly typed: string;
  readonly byId: ReadonlyMap<string, Snippet | null>;
};

const none: Snippets = { typed: '', byId: new Map() };

/** Where what was typed stands in the articles in view, one after another as they are read. */
export function useSnippets(
  ids: readonly string[],
  typed: string,
): ReadonlyMap<string, Snippet | null> {
  const [snippets, setSnippets] = useState(none);
  const known = snippets.typed === typed ? snippets.byId : none.byId;

  useEffect(() => {
    if (typed.trim() === '') return;
    let isCurrent = true;
    const timer = setTimeout(() => void read().catch(report), stillness);
    const read = async () => {
      for (const id of ids.filter((each) => !known.has(each))) {
        // One article a task: a page that is typed in must not wait for a screen of them.
        const snippet = await snippetOf(id, typed, snippetLength);
        if (!isCurrent) return;
        setSnippets((before) => {
          const byId = before.typed === typed ? before.byId : none.byId;
          return { typed, byId: new Map([...byId, [id, snippet]]) };
        });
      }
    };
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ids.join(' '), typed]);

  return known;
}
