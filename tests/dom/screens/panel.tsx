import type { ComponentType } from 'preact';
import { UndoBar } from '@/components/UndoBar';
import type { PanelProps } from '@/screens/saved-panels';
import { useNotice } from '@/screens/use-notice';

/** A panel of the Saved page with its notices, as the page holds it. */
export function Panel({
  of: View,
  onDone = () => {},
}: {
  readonly of: ComponentType<PanelProps>;
  readonly onDone?: () => void;
}) {
  const { notice, say, announce, endNotice } = useNotice();
  return (
    <main>
      <View say={say} announce={announce} onDone={onDone} />
      <UndoBar notice={notice} onEnd={endNotice} />
    </main>
  );
}
