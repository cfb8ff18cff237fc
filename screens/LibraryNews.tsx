import { useEffect, useState } from 'preact/hooks';
import type { LibraryMarker } from '@/library/second-copy/marker-store';
import { report } from '@/platform/report';
import type { LibraryNote } from './LibraryNote';

type Props = {
  readonly marker: LibraryMarker | null;
  /** Shows where a backup is restored. */
  readonly onBackups: () => void;
};

/**
 * Where a list says that the library is put together again, or was. Nothing most of the time, and
 * then its words are not fetched; the region is there, so that they are announced.
 */
export function LibraryNews({ marker, onBackups }: Props) {
  const [Note, setNote] = useState<{ readonly view: typeof LibraryNote } | null>(null);
  const is = marker?.state.is;
  const isNews = is === 'healing' || is === 'healed';

  useEffect(() => {
    if (!isNews) return;
    import('./LibraryNote').then(({ LibraryNote }) => setNote({ view: LibraryNote }), report);
  }, [isNews]);

  return (
    <output class="library-news">
      {marker && isNews && Note && <Note.view state={marker.state} onBackups={onBackups} />}
    </output>
  );
}
