import { useCallback, useState } from 'preact/hooks';
import type { Notice } from '@/components/UndoBar';

/** Says something at the foot of a screen, with what can be done about it. */
export type Say = (message: string, action?: Notice['action']) => void;

let said = 0;

/** The one notice of a screen: a new one takes the place of the last. */
export function useNotice() {
  const [notice, setNotice] = useState<Notice | null>(null);
  const tell = useCallback((message: string, action: Notice['action'], isQuiet: boolean) => {
    said += 1;
    setNotice({ key: String(said), message, action, isQuiet });
  }, []);
  const say = useCallback<Say>((message, action = null) => tell(message, action, false), [tell]);
  /** Says it to screen readers alone: eyes have seen it. */
  const announce = useCallback((message: string) => tell(message, null, true), [tell]);
  const endNotice = useCallback(() => setNotice(null), []);
  return { notice, say, announce, endNotice };
}
