import { useEffect, useState } from 'preact/hooks';
import { liveKeys, type LiveKeys } from '@/platform/commands';
import { firstFrame } from '@/platform/first-frame';
import { report } from '@/platform/report';

/** The keys as the browser holds them now, read again whenever the person comes back from changing them; null while unknown. */
export function useLiveKeys(): LiveKeys | null {
  const [keys, setKeys] = useState<LiveKeys | null>(null);
  useEffect(() => {
    const read = () => void liveKeys().then(setKeys, report);
    void firstFrame().then(read);
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return keys;
}
