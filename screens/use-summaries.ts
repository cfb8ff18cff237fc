import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readSavedSummaries } from '@/actions/search-saved';
import { onLibraryChange } from '@/library/changes';
import type { Summary } from '@/library/summary';
import { report } from '@/platform/report';

/** Summaries kept in memory: some screens up and down. */
const mostKept = 400;

const always = (): boolean => true;

/**
 * The summaries of the rows in view, as they come; changed ones are read again and stay as they were
 * until then. `prepare` reads those of rows that are about to be shown, so that they are drawn once,
 * `read` those of rows that are there.
 */
export function useSummaries() {
  const latest = useRef<ReadonlyMap<string, Summary>>(new Map());
  const [, draw] = useState(latest.current);
  const stale = useRef(new Set<string>());
  const [changes, setChanges] = useState(0);

  useEffect(
    () =>
      onLibraryChange((change) => {
        for (const id of change.ids.length > 0 ? change.ids : latest.current.keys())
          if (latest.current.has(id)) stale.current.add(id);
        setChanges((count) => count + 1);
      }),
    [],
  );

  const prepare = useCallback(async (ids: readonly string[], isWanted = always): Promise<void> => {
    const wanted = ids.filter((id) => !latest.current.has(id) || stale.current.has(id));
    if (wanted.length === 0) return;
    // Before reading: what changes meanwhile is read once more.
    for (const id of wanted) stale.current.delete(id);
    const summaries = await readSavedSummaries(wanted);
    if (!isWanted()) {
      for (const id of wanted) if (latest.current.has(id)) stale.current.add(id);
      return;
    }
    const next = new Map(latest.current);
    for (const [position, id] of wanted.entries()) {
      const summary = summaries[position];
      // Put in anew, so that those longest out of sight come first.
      next.delete(id);
      if (summary) next.set(id, summary);
    }
    const inView = new Set(ids);
    for (const id of next.keys()) {
      if (next.size <= mostKept) break;
      if (!inView.has(id)) next.delete(id);
    }
    latest.current = next;
  }, []);

  const read = useCallback(async (ids: readonly string[], isWanted = always): Promise<void> => {
    await prepare(ids, isWanted);
    draw(latest.current);
  }, []);

  return { known: latest.current, changes, prepare, read };
}

/** Reads the summaries of the rows in view that are not known yet, and of those that have changed. */
export function useSummariesInView(
  ids: readonly string[],
  { changes, read }: Pick<ReturnType<typeof useSummaries>, 'changes' | 'read'>,
): void {
  // Not after the next painting: empty rows would be painted first.
  useLayoutEffect(() => {
    // Rows that flew by are not drawn any more.
    let isInView = true;
    read(ids, () => isInView).catch(report);
    return () => {
      isInView = false;
    };
  }, [ids.join(' '), changes]);
}
