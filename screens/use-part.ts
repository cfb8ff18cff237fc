import { useEffect, useState } from 'preact/hooks';
import { report } from '@/platform/report';

/** A part of a screen that is fetched when it is first wanted; null until then. `load` must stay the same. */
export function usePart<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly is: Part } | null>(null);
  useEffect(() => {
    if (isWanted) load().then((loaded) => setPart({ is: loaded }), report);
  }, [isWanted, load]);
  return isWanted ? (part?.is ?? null) : null;
}
