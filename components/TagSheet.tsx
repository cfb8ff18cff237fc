import { Plus, X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { text } from '@/platform/texts';
import { Button } from './Button';
import { Icon } from './Icon';
import { Modal } from './Modal';

type Props = {
  readonly title: string;
  /** Tags that the articles have now. */
  readonly tags: readonly string[];
  /** What of all tags fits what was typed, best first. */
  readonly suggest: (typed: string) => readonly string[];
  readonly onDone: (change: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
  }) => void;
  readonly onClose: () => void;
};

/** Suggestions shown at once. */
const mostSuggested = 6;

/** Puts tags on articles and takes them off: what is typed is completed from the tags in use. */
export function TagSheet({ title, tags, suggest, onDone, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const shown = [...tags.filter((tag) => !remove.includes(tag)), ...add];
  const fitting = suggest(typed)
    .filter((tag) => !shown.includes(tag))
    .slice(0, mostSuggested);

  const put = (tag: string) => {
    const clean = tag.trim().replace(/\s+/g, ' ');
    if (clean !== '' && !shown.includes(clean)) {
      if (tags.includes(clean)) setRemove(remove.filter((each) => each !== clean));
      else setAdd([...add, clean]);
    }
    setTyped('');
    input.current?.focus();
  };
  const drop = (tag: string) => {
    if (add.includes(tag)) setAdd(add.filter((each) => each !== tag));
    else setRemove([...remove, tag]);
    input.current?.focus();
  };
  const done = () => {
    // What stands in the field was meant, too.
    const last = typed.trim();
    const isNew = last !== '' && !shown.includes(last);
    onDone({ add: isNew ? [...add, last] : add, remove });
  };

  return (
    <Modal class="sheet" label={title} onClose={onClose}>
      <form
        class="sheet-inside"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') done();
          else put(typed);
        }}
      >
        <h2>{title}</h2>
        {shown.length > 0 && (
          <ul class="tag-chips" aria-label={text('libraryTags')}>
            {shown.map((tag) => (
              <li key={tag}>
                <button
                  type="button"
                  class="filter-chip filter-tag"
                  aria-label={text('tagDrop', tag)}
                  onClick={() => drop(tag)}
                >
                  <bdi>{tag}</bdi>
                  <Icon of={X} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          class="sheet-input"
          ref={input}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a dialog that was asked for
          autofocus
          value={typed}
          maxLength={100}
          placeholder={text('tagNew')}
          aria-label={text('tagNew')}
          autocomplete="off"
          enterkeyhint="done"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        {fitting.length > 0 && (
          <ul class="tag-suggestions" aria-label={text('tagSuggestions')}>
            {fitting.map((tag) => (
              <li key={tag}>
                <button type="button" class="filter-chip" onClick={() => put(tag)}>
                  <Icon of={Plus} />
                  <bdi>{tag}</bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div class="sheet-ways">
          <Button label={text('sheetCancel')} onPress={onClose} />
          <Button look="main" label={text('tagDone')} onPress={done} />
        </div>
      </form>
    </Modal>
  );
}
