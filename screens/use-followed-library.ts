import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { followSaved, indexSaved } from '@/actions/search-saved';
import { onLibraryChange } from '@/library/changes';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';

/** Milliseconds after which a long reading shows what there is so far. */
const glimpse = 600;

/** Milliseconds before words are indexed: the list comes first. */
const listFirst = 400;

/** Milliseconds between two looks at what an import brings in. */
const importPause = 1500;

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

    const index = oneAtATime(async () => {
      await new Promise((resolve) => setTimeout(resolve, listFirst));
      if (!isCurrent) return;
      let isNew = false;
      await indexSaved(({ done, total }) => {
        isNew ||= done < total;
        if (isCurrent) setIndexed(done < total ? { done, total } : null);
      });
      if (isNew) look(true);
    }, report);
    const catchUp = oneAtATime(async () => {
      const glimpses = setInterval(() => look(false), glimpse);
      try {
        await followSaved();
      } finally {
        clearInterval(glimpses);
      }
      look(true);
      index();
    }, fail);

    follow.current = catchUp;
    catchUp();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onLibraryChange(({ kind }) => {
      // Hundreds of articles each, several times a second: following each would hold the next up.
      if (kind === 'imported')
        timer ??= setTimeout(() => {
          timer = undefined;
          catchUp();
        }, importPause);
      else catchUp();
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, []);

  const again = useCallback(() => follow.current(), []);
  return { ...state, indexed, again };
}

/** Runs `work` once at a time; asked meanwhile, once more after. */
function oneAtATime(work: () => Promise<void>, fail: (error: unknown) => void): () => void {
  let isRunning = false;
  let isAsked = false;
  return function run() {
    if (isRunning) {
      isAsked = true;
      return;
    }
    isRunning = true;
    isAsked = false;
    void work()
      .catch(fail)
      .finally(() => {
        isRunning = false;
        if (isAsked) run();
      });
  };
}
