import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readSavedSummaries } from '@/actions/search-saved';
import { onLibraryChange } from '@/library/changes';
import type { Summary } from '@/library/summary';
import { report } from '@/platform/report';

/** Summaries kept in memory: some screens up and down. */
const mostKept = 400;

/**
 * The summaries of the rows in view, as they come; changed ones are read again and stay as they were
 * until then.
 */
export function useSummaries(ids: readonly string[]): ReadonlyMap<string, Summary> {
  const [known, setKnown] = useState<ReadonlyMap<string, Summary>>(new Map());
  const stale = useRef(new Set<string>());
  const [changes, setChanges] = useState(0);

  useEffect(
    () =>
      onLibraryChange((change) => {
        setKnown((before) => {
          for (const id of change.ids.length > 0 ? change.ids : before.keys())
            if (before.has(id)) stale.current.add(id);
          return before;
        });
        setChanges((count) => count + 1);
      }),
    [],
  );

  // Not after the next painting: empty rows would be painted first.
  useLayoutEffect(() => {
    const wanted = ids.filter((id) => !known.has(id) || stale.current.has(id));
    if (wanted.length === 0) return;
    let isCurrent = true;
    readSavedSummaries(wanted).then((summaries) => {
      if (!isCurrent) return;
      setKnown((before) => {
        const next = new Map(before);
        for (const [position, id] of wanted.entries()) {
          const summary = summaries[position];
          stale.current.delete(id);
          // Put in anew, so that those longest out of sight come first.
          next.delete(id);
          if (summary) next.set(id, summary);
        }
        const inView = new Set(ids);
        for (const id of next.keys()) {
          if (next.size <= mostKept) break;
          if (!inView.has(id)) next.delete(id);
        }
        return next;
      });
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [ids.join(' '), changes]);

  return known;
}
