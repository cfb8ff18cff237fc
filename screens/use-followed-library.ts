import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { createFollower } from '@/actions/follower';
import { followSaved, indexSaved } from '@/actions/search-saved';
import { onLibraryChange } from '@/library/changes';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { importTimes } from './import-times';

/** Milliseconds after which a long reading shows what there is so far. */
const glimpse = 600;

/** Milliseconds before words are indexed: the list comes first. */
const listFirst = { quiet: 400, atMost: 400 };

export type Followed = {
  /** Another number each time that lists and counts may differ; 0 before anything is known. */
  readonly version: number;
  /** Whether all that was changed is in it. */
  readonly isWhole: boolean;
  /** Why the library cannot be read; null while it can. */
  readonly code: string | null;
  /** How many articles can be found by their words, of how many; null where all can. */
  readonly indexed: { readonly done: number; readonly total: number } | null;
  readonly again: () => void;
};

/** Follows the library: keeps what lists go by up to date, and makes new texts findable behind it. */
export function useFollowedLibrary(): Followed {
  const [state, setState] = useState<Pick<Followed, 'version' | 'isWhole' | 'code'>>({
    version: 0,
    isWhole: false,
    code: null,
  });
  const [indexed, setIndexed] = useState<Followed['indexed']>(null);
  const follow = useRef<() => void>(() => {});

  useEffect(() => {
    let isCurrent = true;
    const look = (isWhole: boolean, code: string | null = null) =>
      isCurrent && setState((before) => ({ version: before.version + 1, isWhole, code }));
    const fail = (error: unknown) => {
      report(error);
      look(true, failureCode(error));
    };

    let importedAt = -Infinity;
    const isImporting = () => performance.now() - importedAt < importTimes.quiet / 2;

    const index = async () => {
      let isNew = false;
      await indexSaved(({ done, total }) => {
        isNew ||= done < total;
        if (isCurrent) setIndexed(done < total ? { done, total } : null);
      });
      if (isNew) look(true);
    };
    const words = createFollower(async () => {
      if (isCurrent) await index().catch(report);
    }, listFirst);
    const catchUp = async () => {
      if (!isCurrent) return;
      const glimpses = setInterval(() => look(false), glimpse);
      try {
        await followSaved();
      } finally {
        clearInterval(glimpses);
      }
      look(true);
      // Words wait for the end of an import: they would take turns with it, article by article.
      if (isImporting()) rows.soon();
      else words.soon();
    };
    const rows = createFollower(() => catchUp().catch(fail), importTimes);

    follow.current = () => void rows.now();
    void rows.now();
    const stop = onLibraryChange(({ kind }) => {
      if (kind !== 'imported') void rows.now();
      else {
        importedAt = performance.now();
        rows.soon();
      }
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);

  const again = useCallback(() => follow.current(), []);
  return { ...state, indexed, again };
}
