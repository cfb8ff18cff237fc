import { useEffect, useState } from 'preact/hooks';
import { liveKeys, openShortcutSettings, type LiveKeys } from '@/platform/commands';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';

/** The key of reader mode as the browser has it, or the way to set one; nothing where there are no keys. */
export function LiveKeyHint() {
  const [keys, setKeys] = useState<LiveKeys | null>(null);
  useEffect(() => void liveKeys().then(setKeys, report), []);

  if (keys === null || !keys.isChangeable) return null;
  if (keys.readerMode !== '') return <kbd title={text('commandReaderMode')}>{keys.readerMode}</kbd>;
  return (
    <button
      type="button"
      class="button-link reading-set-key"
      title={text('readingNoKey')}
      onClick={() => void openShortcutSettings().catch(report)}
    >
      {text('readKeyUnset')}
    </button>
  );
}
