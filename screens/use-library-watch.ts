import { useEffect, useRef, useState } from 'preact/hooks';
import { isSurprise, lookAfterLibrary } from '@/actions/watch-library';
import { type LibraryMarker, onMarkerChange, readMarker } from '@/library/second-copy/marker-store';
import { report } from '@/platform/report';

/** What a list has found when it looked into the library. */
type Found = {
  /** It was read, and there is nothing in it. */
  readonly isEmpty: boolean;
  /** Why it cannot be read; null where it can, or is not yet. */
  readonly code: string | null;
  /** Reads it again, once the library is another one. */
  readonly again: () => void;
};

/**
 * What is known of the library beside what is in it, for a list; null until then. Where the two do
 * not go together, the background is asked to look, and to heal what was lost.
 */
export function useLibraryWatch({ isEmpty, code, again }: Found): LibraryMarker | null {
  const [marker, setMarker] = useState<LibraryMarker | null>(null);
  const isAsked = (isEmpty || code !== null) && isSurprise(marker, code);
  const state = marker?.state.is ?? null;
  const library = marker?.library ?? null;
  const lastState = useRef(state);
  const lastLibrary = useRef(library);
  const isFailed = useRef(false);
  isFailed.current = code !== null;

  useEffect(() => {
    let isCurrent = true;
    const stop = onMarkerChange(setMarker);
    readMarker().then((found) => isCurrent && setMarker((newer) => newer ?? found), report);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);

  useEffect(() => {
    if (isAsked) lookAfterLibrary().catch(report);
  }, [isAsked]);

  useEffect(() => {
    const wasBroken = lastState.current === 'unopenable';
    const isOther = lastLibrary.current !== null && lastLibrary.current !== library;
    lastState.current = state;
    lastLibrary.current = library;
    // Where it is put back, or was empty and begins anew, it opens, in another home maybe.
    const isBack = isOther || state === 'healing' || state === 'healed';
    if (wasBroken || (isBack && isFailed.current)) again();
  }, [state, library, again]);

  return marker;
}
