import { useCallback, useEffect, useState } from 'preact/hooks';
import { readSavedAddress, type SavedAddress, writeSavedAddress } from './saved-address';

/** Goes somewhere else on the Saved page; `isStep` false where Back should not stop here, as while typing. */
export type GoTo = (change: Partial<SavedAddress>, isStep?: boolean) => void;

/** What the Saved page shows, kept in its address, so that Back and a bookmark work. */
export function useSavedAddress(): { readonly address: SavedAddress; readonly goTo: GoTo } {
  const [address, setAddress] = useState(() => readSavedAddress(location.hash));

  useEffect(() => {
    const read = () => setAddress(readSavedAddress(location.hash));
    // `popstate` comes for every step back or forward, `hashchange` also where a link or a hand changed it.
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }, []);

  const goTo = useCallback<GoTo>((change, isStep = true) => {
    const before = readSavedAddress(location.hash);
    const next = { ...before, ...change };
    const hash = writeSavedAddress(next);
    if (hash !== writeSavedAddress(before))
      history[isStep ? 'pushState' : 'replaceState'](null, '', hash);
    setAddress(next);
  }, []);

  return { address, goTo };
}
