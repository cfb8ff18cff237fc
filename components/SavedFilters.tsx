import { Timer, X } from 'lucide';
import { text } from '@/platform/texts';
import { Icon } from './Icon';

/** One way to narrow a list or to sort it, drawn as the browser's own list of choices. */
export type FilterChoice = {
  readonly id: string;
  /** What it is about; what is chosen is shown, the rest is told to screen readers. */
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
};

type Props = {
  readonly filters: readonly FilterChoice[];
  readonly onFilter: (id: string, value: string) => void;
  readonly hasTenMinutes: boolean;
  readonly onTenMinutes: () => void;
  readonly tags: readonly string[];
  readonly onDropTag: (tag: string) => void;
  /** Renames the one tag that is filtered by; null where it is not one. */
  readonly onRenameTag: (() => void) | null;
  /** Null where there is no bin to empty. */
  readonly onEmptyBin: (() => void) | null;
};

/** The row below the search box: short of time, site, language, length, age, order; and the tags chosen. */
export function SavedFilters(props: Props) {
  const { filters, onFilter, tags, onDropTag, onRenameTag } = props;
  return (
    <fieldset class="filters" aria-label={text('filters')}>
      <button
        type="button"
        class="filter-chip"
        aria-pressed={props.hasTenMinutes}
        onClick={props.onTenMinutes}
      >
        <Icon of={Timer} />
        {text('filterTenMinutes')}
      </button>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="filter-chip filter-tag"
          aria-label={text('filterDropTag', tag)}
          onClick={() => onDropTag(tag)}
        >
          <bdi>{tag}</bdi>
          <Icon of={X} />
        </button>
      ))}
      {onRenameTag && (
        <button type="button" class="button-link filter-rename" onClick={onRenameTag}>
          {text('tagRename')}
        </button>
      )}
      {props.onEmptyBin && (
        <button type="button" class="button-link filter-rename" onClick={props.onEmptyBin}>
          {text('binEmpty')}
        </button>
      )}
      {filters.map(({ id, label, value, choices }) => (
        <select
          key={id}
          class={value === '' ? 'filter-select' : 'filter-select filter-select-on'}
          aria-label={label}
          value={value}
          onChange={(event) => onFilter(id, event.currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}
