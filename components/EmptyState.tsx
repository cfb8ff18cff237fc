import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { LineDrawing, type Drawing } from './LineDrawing';

type Props = {
  readonly drawing: Drawing;
  /** One sentence: what this is. */
  readonly sentence: string;
  /** A second, quieter one, where it helps. */
  readonly hint?: string | undefined;
  /** The button that helps. */
  readonly children?: ComponentChildren;
};

/**
 * What stands where there is nothing to show: one drawn line, one sentence, one button. It is
 * announced, and takes the focus where nobody has it.
 */
export function EmptyState({ drawing, sentence, hint, children }: Props) {
  const words = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    // What had the focus may be gone with what was here; a field that is typed in keeps it.
    if (document.activeElement === document.body) words.current?.focus({ preventScroll: true });
  }, [sentence]);

  return (
    <div class="empty-state">
      <LineDrawing drawing={drawing} />
      <output class="empty-state-words" tabIndex={-1} ref={words}>
        <span class="empty-state-sentence">{sentence}</span>
        {hint && <span class="empty-state-hint">{hint}</span>}
      </output>
      {children && <div class="empty-state-ways">{children}</div>}
    </div>
  );
}
