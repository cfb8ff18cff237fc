import type { IconNode } from 'lucide';
import { h } from 'preact';

type IconProps = {
  /** An icon of Lucide, imported by name so that a build carries only the ones it shows. */
  readonly of: IconNode;
};

/** Draws one icon, 20 px with strokes of 1.5 px; always hidden from screen readers, for its control has a name. */
export function Icon({ of }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      // 24 units on 20 px: 1.8 units are 1.5 px.
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
