import { useEffect, useRef } from 'preact/hooks';
import { text } from '@/platform/texts';
import type { OutlineEntry } from '@/reading/outline';

type OutlineListProps = {
  readonly entries: readonly OutlineEntry[];
  /** The entry that is being read; -1 before the first. */
  readonly current: number;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly onChoose: (entry: OutlineEntry) => void;
  /** Takes the focus when it appears: for an outline that was asked for. */
  readonly takesFocus?: boolean;
};

/** The article's headings: a click leads to each. */
export function OutlineList({
  entries,
  current,
  lang,
  dir,
  onChoose,
  takesFocus = false,
}: OutlineListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelectorAll('button')[Math.max(0, current)]?.focus();
  }, []);
  return (
    <nav class="outline" aria-label={text('outlineTitle')}>
      <ol ref={list} lang={lang || undefined} dir={dir}>
        {entries.map((entry, index) => (
          <li key={index} class={`outline-depth-${entry.depth}`}>
            <button
              type="button"
              aria-current={index === current ? 'location' : undefined}
              onClick={() => onChoose(entry)}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
