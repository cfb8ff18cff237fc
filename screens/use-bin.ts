import { useEffect, useState } from 'preact/hooks';
import { listDeleted } from '@/actions/read-library';
import { onLibraryChange } from '@/library/changes';
import type { Summary } from '@/library/summary';
import { report } from '@/platform/report';

/** As many as anyone looks through for the one just deleted. */
const limit = 100;

/** What was deleted lately, last deleted first, followed as the library changes. */
export function useBin(): readonly Summary[] {
  const [rows, setRows] = useState<readonly Summary[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const read = () =>
      listDeleted(limit).then(
        (found) => isCurrent && setRows(found),
        // The list beside it tells what is wrong with the library.
        (error: unknown) => report(error),
      );
    void read();
    const stop = onLibraryChange(() => void read());
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return rows;
}
