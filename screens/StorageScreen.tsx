// With the screen, not with the page: most visits are for the list.
import '@/assets/care.css';
import '@/assets/care-parts.css';
import '@/assets/work-progress.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type LibraryRoom, measureLibrary } from '@/actions/measure-library';
import { GreyLines } from '@/components/GreyLines';
import { onLibraryChange } from '@/library/changes';
import { onMarkerChange } from '@/library/second-copy/marker-store';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { keepStorage, type StorageRoom, storageRoom } from '@/platform/storage-room';
import { text } from '@/platform/texts';
import { BackupPart } from './BackupPart';
import { ExportPart } from './ExportPart';
import { PicturesPart } from './PicturesPart';
import { RefusalScreen } from './RefusalScreen';
import { RestoreFile } from './RestoreFile';
import { RoomPart } from './RoomPart';
import type { PanelProps } from './saved-panels';

type Measured =
  | { readonly phase: 'measuring' }
  | { readonly phase: 'failed'; readonly code: string }
  | {
      readonly phase: 'measured';
      readonly library: LibraryRoom;
      readonly storage: StorageRoom | null;
    };

/** Milliseconds after a change until the library is measured again: changes come in crowds. */
const rest = 1_000;

/** Everything about keeping the library: backups, pictures, taking it along, room. */
export function StorageScreen({ say, announce }: PanelProps) {
  const [measured, setMeasured] = useState<Measured>({ phase: 'measuring' });
  const [file, setFile] = useState<File | null>(null);

  const measure = useCallback(async () => {
    try {
      const [library, storage] = await Promise.all([measureLibrary(), storageRoom()]);
      setMeasured({ phase: 'measured', library, storage });
    } catch (error) {
      report(error);
      setMeasured({ phase: 'failed', code: failureCode(error) });
    }
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    void measure();
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void measure(), rest);
    };
    // The second copy follows a moment behind.
    const stops = [onLibraryChange(later), onMarkerChange(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [measure]);

  if (file)
    return <RestoreFile file={file} say={say} announce={announce} onDone={() => setFile(null)} />;
  if (measured.phase === 'failed')
    return <RefusalScreen code={measured.code} ways={{ 'try-again': () => void measure() }} />;
  const articles = measured.phase === 'measured' ? measured.library.articles : 0;
  return (
    <div class="care">
      <BackupPart say={say} onRestore={setFile} />
      <PicturesPart say={say} articles={articles} onChange={() => void measure()} />
      <ExportPart say={say} />
      {measured.phase === 'measured' ? (
        <RoomPart
          say={say}
          library={measured.library}
          storage={measured.storage}
          onKeep={() =>
            void keepStorage().then((isKept) => {
              if (!isKept) say(text('roomKeepRefused'));
              return measure();
            }, report)
          }
          onChange={() => void measure()}
        />
      ) : (
        <GreyLines label={text('roomMeasuring')} />
      )}
    </div>
  );
}
