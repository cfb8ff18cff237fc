import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countInSaved, findInSaved, type SavedQuery } from '@/actions/search-saved';
import type { Facets } from '@/library/search/facets';
import type { FoundArticles } from '@/library/search/search-library';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import type { Followed } from './use-followed-library';

/** What was found last; `typed` is what was looked for then, `key` the whole question. */
export type Found = {
  readonly list: FoundArticles;
  readonly typed: string;
  readonly key: string;
};

type Asked = {
  readonly query: SavedQuery;
  /** Tells one query from another. */
  readonly key: string;
  /** Another number each time that the answer may differ; 0 before anything is known. */
  readonly version: number;
  /** Makes ready what the list is drawn with, so that it is drawn once and whole. */
  readonly prepare: (list: FoundArticles) => Promise<void>;
};

/**
 * The list that a query asks for, null before the first is there; the last one stays while the next
 * is looked for. Code of why it could not be read, or null.
 */
export function useFound({ query, key, version, prepare }: Asked) {
  const [found, setFound] = useState<Found | null>(null);
  const [code, setCode] = useState<string | null>(null);
  const asked = useRef(0);

  // Not after the next painting: every key waits for this.
  useLayoutEffect(() => {
    if (version === 0) return;
    asked.current += 1;
    const mine = asked.current;
    const find = async (): Promise<FoundArticles> => {
      const list = await findInSaved(query);
      if (mine === asked.current) await prepare(list);
      return list;
    };
    find().then(
      (list) => {
        // What was typed since has an answer of its own.
        if (mine !== asked.current) return;
        setFound({ list, typed: query.typed, key });
        setCode(null);
      },
      (error: unknown) => {
        report(error);
        if (mine === asked.current) setCode(failureCode(error));
      },
    );
  }, [key, version]);

  return { found, code };
}

/** How many articles each view, tag, site and language has, the bin included; null while unknown. */
export type SavedCounts = { readonly facets: Facets; readonly bin: number };

/** Counts anew whenever the library has changed. */
export function useSavedCounts({ version }: Pick<Followed, 'version'>): SavedCounts | null {
  const [counts, setCounts] = useState<SavedCounts | null>(null);
  useLayoutEffect(() => {
    if (version === 0) return;
    let isCurrent = true;
    countInSaved().then(
      (counted) => isCurrent && setCounts(counted),
      // The list beside it tells what is wrong with the library.
      report,
    );
    return () => {
      isCurrent = false;
    };
  }, [version]);
  return counts;
}
