import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { createFollower } from '@/actions/follower';
import { findInSaved, followSaved, indexSaved, readSavedSummaries } from '@/actions/search-saved';
import { onLibraryChange } from '@/library/changes';
import { filterSummaries } from '@/library/filter-summaries';
import type { Summary } from '@/library/summary';
import { report } from '@/platform/report';
import { importTimes } from './import-times';

/** Results that the popup shows; for more there is the Saved page. */
const mostShown = 60;

type Results = {
  readonly typed: string;
  readonly rows: readonly Summary[];
  readonly total: number;
};

/**
 * What of everything saved fits what was typed: by the index, which is fetched with the first
 * letter, and until it answers, or where it can't, by the titles of the rows that are there.
 */
export function usePopupSearch(typed: string, listed: readonly Summary[]) {
  const [results, setResults] = useState<Results | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const [version, setVersion] = useState(0);
  const asked = useRef(0);
  const isSearching = typed.trim() !== '';

  // With the first letter, and whenever something changes while one searches.
  useEffect(() => {
    if (!isSearching) return;
    let isCurrent = true;
    const follow = async () => {
      await followSaved();
      if (isCurrent) setVersion((before) => before + 1);
      await indexSaved();
      if (isCurrent) setVersion((before) => before + 1);
    };
    const follower = createFollower(async () => {
      if (!isCurrent) return;
      await follow().catch((error: unknown) => {
        report(error);
        if (isCurrent) setIsFailed(true);
      });
    }, importTimes);
    void follower.now();
    const stop = onLibraryChange(({ kind }) => {
      if (kind === 'imported') follower.soon();
      else void follower.now();
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [isSearching]);

  useLayoutEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    if (!isSearching) {
      setResults(null);
      return;
    }
    if (version === 0) return;
    const find = async () => {
      const found = await findInSaved({ typed, order: 'best', filter: {} });
      const summaries = await readSavedSummaries(found.ids(0, mostShown));
      const rows = summaries.flatMap((summary) => (summary?.deletedAt === null ? [summary] : []));
      if (mine === asked.current) setResults({ typed, rows, total: found.total });
    };
    find().catch((error: unknown) => {
      report(error);
      setIsFailed(true);
    });
  }, [typed, version]);

  const byTitle = isSearching ? filterSummaries(listed, typed) : listed;
  if (!isSearching || isFailed || results === null)
    return { rows: byTitle, total: byTitle.length, isIndexed: false, isFailed };
  // What was saved a moment ago may not be indexed yet.
  const known = new Set(results.rows.map(({ id }) => id));
  const isCurrent = results.typed === typed;
  const others = isCurrent ? byTitle.filter(({ id }) => !known.has(id)) : [];
  const total = Math.max(results.total, results.rows.length + others.length);
  return { rows: [...results.rows, ...others], total, isIndexed: isCurrent, isFailed };
}
