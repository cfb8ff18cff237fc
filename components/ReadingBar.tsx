import type { ComponentChildren } from 'preact';

type ReadingBarProps = {
  /** False while a person reads down: the bar fades, and is back on focus or the first move up. */
  readonly isShown: boolean;
  readonly label: string;
  /** What leads away, in the corner where reading begins. */
  readonly start: ComponentChildren;
  /** What can be done with the article, in the other corner. */
  readonly end: ComponentChildren;
};

/** The reading screen's controls in its top corners; at the foot, in reach of the thumb, on a phone. */
export function ReadingBar({ isShown, label, start, end }: ReadingBarProps) {
  return (
    <header class={isShown ? 'reading-bar' : 'reading-bar reading-bar-away'} aria-label={label}>
      <div class="reading-corner">{start}</div>
      <div class="reading-corner">{end}</div>
    </header>
  );
}
