import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readSavedAddress, type SavedAddress, writeSavedAddress } from './saved-address';

/** Goes somewhere else on the Saved page; `isStep` false where Back should not stop here, as while typing. */
export type GoTo = (change: Partial<SavedAddress>, isStep?: boolean) => void;

/** What the Saved page shows, kept in its address, so that Back and a bookmark work. */
export function useSavedAddress(): { readonly address: SavedAddress; readonly goTo: GoTo } {
  const [address, setAddress] = useState(() => readSavedAddress(location.hash));
  const latest = useRef(address);

  useEffect(() => {
    const read = () => {
      latest.current = readSavedAddress(location.hash);
      setAddress(latest.current);
    };
    // `popstate` comes for every step back or forward, `hashchange` also where a link or a hand changed it.
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);

  const goTo = useCallback<GoTo>((change, isStep = true) => {
    const next = { ...latest.current, ...change };
    latest.current = next;
    setAddress(next);
    if (isStep) keepAddress(next, 'pushState');
    // Takes the browser a moment, in which a letter can be on the screen already.
    else setTimeout(() => latest.current === next && keepAddress(next, 'replaceState'));
  }, []);

  return { address, goTo };
}

function keepAddress(address: SavedAddress, how: 'pushState' | 'replaceState'): void {
  const hash = writeSavedAddress(address);
  if (hash !== writeSavedAddress(readSavedAddress(location.hash))) history[how](null, '', hash);
}
