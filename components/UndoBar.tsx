import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '@/platform/texts';

/** Milliseconds that a notice stays. */
const stay = 8000;

/** Something that was just done, or could not be. */
export type Notice = {
  /** Tells one notice from the next with the same words. */
  readonly key: string;
  readonly message: string;
  /** Takes it back; null where there is nothing to take back. */
  readonly undo: (() => void) | null;
};

type Props = { readonly notice: Notice | null; readonly onEnd: () => void };

/**
 * Says what was done and offers to take it back for eight seconds; the time stands still while the
 * pointer or the focus is on it. The region is always there, so that its words are announced.
 */
export function UndoBar({ notice, onEnd }: Props) {
  const [isHeld, setIsHeld] = useState(false);
  const key = notice?.key ?? null;
  // The latest callback, so that a new function on each drawing does not start the time anew.
  const end = useRef(onEnd);
  end.current = onEnd;

  useEffect(() => {
    if (key === null || isHeld) return;
    const timer = setTimeout(() => end.current(), stay);
    return () => clearTimeout(timer);
  }, [key, isHeld]);

  // When it goes while the pointer or the focus is on it, no event says that they left.
  useEffect(() => setIsHeld(false), [key]);

  return (
    <div class="undo-region" role="status">
      {notice && (
        <div
          class="undo-bar"
          onFocusIn={() => setIsHeld(true)}
          onFocusOut={() => setIsHeld(false)}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
        >
          <span class="undo-message">{notice.message}</span>
          {notice.undo && (
            <button
              type="button"
              class="undo-button"
              aria-keyshortcuts="Control+Z Meta+Z"
              onClick={notice.undo}
            >
              {text('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
