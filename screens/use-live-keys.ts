import { useEffect, useState } from 'preact/hooks';
import { liveKeys, type LiveKeys } from '@/platform/commands';
import { report } from '@/platform/report';

/** The keys as the browser holds them now, read again whenever the person comes back from changing them; null while unknown. */
export function useLiveKeys(): LiveKeys | null {
  const [keys, setKeys] = useState<LiveKeys | null>(null);
  useEffect(() => {
    const read = () => void liveKeys().then(setKeys, report);
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}
