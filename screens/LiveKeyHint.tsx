import { useEffect, useState } from 'preact/hooks';
import { liveKeys, openShortcutSettings } from '@/platform/commands';
import { lacks } from '@/platform/lacks';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';

/** The key of reader mode as the browser has it, or the way to set one; nothing where there are no keys. */
export function LiveKeyHint() {
  const [key, setKey] = useState<string | null>(null);
  useEffect(() => void liveKeys().then(({ readerMode }) => setKey(readerMode), report), []);

  if (key === null || (key === '' && lacks('shortcut-settings'))) return null;
  if (key !== '') return <kbd title={text('commandReaderMode')}>{key}</kbd>;
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
