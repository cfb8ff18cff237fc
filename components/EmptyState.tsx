import type { ComponentChildren } from 'preact';
import { LineDrawing, type Drawing } from './LineDrawing';

type Props = {
  readonly drawing: Drawing;
  /** One sentence: what this is. */
  readonly sentence: string;
  /** A second, quieter one, where it helps. */
  readonly hint?: string | undefined;
  /** The one button that helps. */
  readonly children?: ComponentChildren;
};

/** What stands where there is nothing to show: one drawn line, one sentence, one button. */
export function EmptyState({ drawing, sentence, hint, children }: Props) {
  return (
    <div class="empty-state">
      <LineDrawing drawing={drawing} />
      <p class="empty-state-sentence">{sentence}</p>
      {hint && <p class="empty-state-hint">{hint}</p>}
      {children && <div class="empty-state-ways">{children}</div>}
    </div>
  );
}
