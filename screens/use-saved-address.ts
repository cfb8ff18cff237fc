import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readSavedAddress, type SavedAddress, writeSavedAddress } from './saved-address';

/** Goes somewhere else on the Saved page; `isStep` false where Back should not stop here, as while typing. */
export type GoTo = (change: Partial<SavedAddress>, isStep?: boolean) => void;

/**
 * Milliseconds without a key after which the address follows: it takes the browser some, and the answer
 * to a key would wait for them.
 */
const stillness = 200;

/** An address that is not kept yet. */
type Waiting = {
  readonly address: SavedAddress;
  readonly timer: ReturnType<typeof setTimeout>;
};

/** What the Saved page shows, kept in its address, so that Back and a bookmark work. */
export function useSavedAddress(): { readonly address: SavedAddress; readonly goTo: GoTo } {
  const [address, setAddress] = useState(() => readSavedAddress(location.hash));
  const latest = useRef(address);
  const waiting = useRef<Waiting | null>(null);

  const keepWaiting = useCallback(() => {
    const kept = waiting.current;
    waiting.current = null;
    clearTimeout(kept?.timer);
    // Left by a link or by Back meanwhile: what was typed belongs to no address any more.
    if (kept && kept.address === latest.current) keepAddress(kept.address, 'replaceState');
  }, []);

  useEffect(() => {
    const read = () => {
      latest.current = readSavedAddress(location.hash);
      setAddress(latest.current);
    };
    // `popstate` comes for every step back or forward, `hashchange` also where a link or a hand changed it.
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    addEventListener('pagehide', keepWaiting);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
      removeEventListener('pagehide', keepWaiting);
    };
  }, []);

  const goTo = useCallback<GoTo>((change, isStep = true) => {
    const next = { ...latest.current, ...change };
    if (isStep) keepWaiting();
    latest.current = next;
    setAddress(next);
    if (isStep) keepAddress(next, 'pushState');
    else {
      clearTimeout(waiting.current?.timer);
      waiting.current = { address: next, timer: setTimeout(keepWaiting, stillness) };
    }
  }, []);

  return { address, goTo };
}

function keepAddress(address: SavedAddress, how: 'pushState' | 'replaceState'): void {
  const hash = writeSavedAddress(address);
  if (hash !== writeSavedAddress(readSavedAddress(location.hash))) history[how](null, '', hash);
}
