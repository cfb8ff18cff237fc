import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that a notice stays. */
const stay = 8000;

/** Something that was just done, or could not be. */
export type Notice = {
  /** Tells one notice from the next with the same words. */
  readonly key: string;
  readonly message: string;
  /** Only announced: what it says can be seen elsewhere. */
  readonly isQuiet: boolean;
  /** What can be done about it, such as taking it back; null for nothing. */
  readonly action: {
    readonly label: string;
    readonly run: () => void;
    /** Ctrl+Z does it too. */
    readonly isUndo: boolean;
  } | null;
};

type Props = { readonly notice: Notice | null; readonly onEnd: () => void };

/**
 * Says what was done and offers to take it back for eight seconds; the time stands still while the
 * pointer or the focus is on it. The region is always there, so that its words are announced.
 */
export function UndoBar({ notice, onEnd }: Props) {
  const [isHeld, setIsHeld] = useState(false);
  // Where the focus was before it came here, to go back to when the button goes.
  const cameFrom = useRef<HTMLElement | null>(null);
  const key = notice?.key ?? null;
  // The latest callback, so that a new function on each drawing does not start the time anew.
  const end = useRef(onEnd);
  end.current = onEnd;

  useEffect(() => {
    if (key === null || isHeld) return;
    const timer = setTimeout(() => end.current(), stay);
    return () => clearTimeout(timer);
  }, [key, isHeld]);

  const onFocusIn = (event: FocusEvent) => {
    setIsHeld(true);
    const { relatedTarget, currentTarget } = event;
    const isInside = currentTarget instanceof Node && relatedTarget instanceof Node;
    if (
      relatedTarget instanceof HTMLElement &&
      !(isInside && currentTarget.contains(relatedTarget))
    )
      cameFrom.current = relatedTarget;
  };

  // When it goes while the pointer or the focus is on it, no event says that they left.
  useEffect(() => setIsHeld(false), [key]);

  return (
    <output class="undo-region">
      {notice && (
        <div
          class={notice.isQuiet ? 'visually-hidden' : 'undo-bar'}
          onFocusIn={onFocusIn}
          onFocusOut={() => setIsHeld(false)}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
        >
          <span class="undo-message">{notice.message}</span>
          {notice.action && (
            <button
              type="button"
              class="undo-button"
              aria-keyshortcuts={notice.action.isUndo ? 'Control+Z Meta+Z' : undefined}
              onClick={() => {
                cameFrom.current?.focus({ preventScroll: true });
                cameFrom.current = null;
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </button>
          )}
        </div>
      )}
    </output>
  );
}
