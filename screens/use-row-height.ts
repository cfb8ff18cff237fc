import { useEffect, useState } from 'preact/hooks';

/** Below this a title takes two lines; the same as in assets/library.css. */
const narrow = '(max-width: 719px)';

/** CSS pixels of a row of the Saved page, as assets/library.css sets it. */
const heights = {
  wide: { plain: 92, snippet: 112 },
  narrow: { plain: 84, snippet: 124 },
} as const;

/** The height of every row of the list: more where pieces of texts are shown. */
export function useRowHeight(hasSnippets: boolean): number {
  const [isNarrow, setIsNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const query = matchMedia(narrow);
    const look = () => setIsNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return heights[isNarrow ? 'narrow' : 'wide'][hasSnippets ? 'snippet' : 'plain'];
}
