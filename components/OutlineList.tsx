import { text } from '@/platform/texts';
import type { OutlineEntry } from '@/reading/outline';

type OutlineListProps = {
  readonly entries: readonly OutlineEntry[];
  /** The entry that is being read; -1 before the first. */
  readonly current: number;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly onChoose: (entry: OutlineEntry) => void;
};

/** The article's headings: a click leads to each. */
export function OutlineList({ entries, current, lang, dir, onChoose }: OutlineListProps) {
  return (
    <nav class="outline" aria-label={text('outlineTitle')}>
      <ol lang={lang || undefined} dir={dir}>
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
