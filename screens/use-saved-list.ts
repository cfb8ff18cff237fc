import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { countSaved, listSaved } from '@/actions/read-library';
import { onLibraryChange } from '@/library/changes';
import type { Summary } from '@/library/summary';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';

/** Rows read at a time. */
const pageSize = 60;

export type SavedRows =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly code: string }
  | {
      readonly phase: 'ready';
      readonly rows: readonly Summary[];
      readonly isWhole: boolean;
      /** How many articles were read for them, the archived ones included. */
      readonly read: number;
    };

/** Rows that fill the popup: with fewer to show, more are read. */
const fewest = 20;

/** Articles that are read to fill the popup at most: behind so many archived ones the Saved page is the place. */
const mostForFew = 480;

/**
 * The saved list without the archive, page by page, followed as the library changes; at least
 * `firstRows` articles to begin with.
 */
export function useSavedList(firstRows: number) {
  const [list, setList] = useState<SavedRows>({ phase: 'loading' });
  const wanted = useRef(Math.max(pageSize, firstRows));
  // Only the last reading counts: an older one may come back later.
  const reading = useRef(0);

  const read = useCallback(async () => {
    const mine = ++reading.current;
    const limit = wanted.current;
    const next = await listSaved(limit).then(
      (all): SavedRows => {
        const rows = all.filter(({ readingState }) => readingState !== 'archived');
        return { phase: 'ready', rows, isWhole: all.length < limit, read: all.length };
      },
      (error: unknown): SavedRows => {
        report(error);
        return { phase: 'failed', code: failureCode(error) };
      },
    );
    if (mine === reading.current) setList(next);
  }, []);

  useEffect(() => {
    void read();
    const stop = onLibraryChange(() => void read());
    return () => {
      reading.current = -1;
      stop();
    };
  }, [read]);

  // From the top again, not from the last row on: what changed meanwhile is never missed. Each time
  // twice as long, so that reading a whole long list costs no more than twice its length.
  const more = useCallback(() => {
    if (list.phase !== 'ready' || list.isWhole || wanted.current > list.read) return;
    wanted.current = list.read * 2;
    void read();
  }, [list, read]);

  useEffect(() => {
    if (list.phase === 'ready' && list.rows.length < fewest && list.read < mostForFew) more();
  }, [list, more]);

  return { list, more, again: read };
}

/**
 * How many articles are saved, followed as the library changes; null while nobody knows. Not read
 * before `isDue`: the library is opened for it.
 */
export function useSavedCount(isDue: boolean): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (!isDue) return undefined;
    let isCurrent = true;
    const read = () =>
      countSaved().then(
        (found) => isCurrent && setCount(found),
        // The list itself tells what is wrong; a tab without a number is no news.
        (error: unknown) => report(error),
      );
    void read();
    const stop = onLibraryChange(() => void read());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [isDue]);
  return count;
}
