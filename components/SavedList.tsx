import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkedText } from './Marked';
import { SavedRow, type SavedItem } from './SavedRow';

type Props = {
  readonly label: string;
  readonly items: readonly SavedItem[];
  /** A row that has just come back: the focus goes to it once it is there. */
  readonly focusOn: string | null;
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** The end has come near: there may be more to show. */
  readonly onNearEnd: () => void;
  /** Where what was looked for stands in the texts, by id. */
  readonly snippets: ReadonlyMap<string, MarkedText | null>;
  /** Whether all is drawn at once: it is to be scrolled to where it was. */
  readonly isWholeAtOnce: boolean;
};

/** Rows that fill the popup: those out of view are drawn behind the first painting. */
const firstRows = 12;

/** Saved articles, newest first: arrows, Home and End move, Enter opens, Delete removes. */
export function SavedList({ label, items, focusOn, hrefOf, onOpen, onRemove, ...props }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  // Where the focus goes once the row that had it is gone.
  const heirAt = useRef<number | null>(null);
  const [isWhole, setIsWhole] = useState(props.isWholeAtOnce);
  useEffect(() => setIsWhole(true), []);
  const found = items.findIndex((item) => item.id === currentId);
  const current = Math.max(found, 0);

  const focusAt = (index: number) => {
    const rows = list.current?.querySelectorAll<HTMLElement>('.saved-row-link');
    rows?.[Math.min(Math.max(index, 0), rows.length - 1)]?.focus();
  };

  const remove = (id: string) => {
    const at = items.findIndex((item) => item.id === id);
    if (list.current?.contains(document.activeElement)) heirAt.current = at;
    onRemove(id);
  };

  useEffect(() => {
    const at = heirAt.current;
    if (at === null) return;
    if (found !== -1) return; // not gone yet
    heirAt.current = null;
    focusAt(at);
  }, [items, found]);

  const isBack = focusOn !== null && items.some((item) => item.id === focusOn);
  useEffect(() => {
    if (isBack) focusAt(items.findIndex((item) => item.id === focusOn));
  }, [isBack, focusOn]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: items.length - 1 }[
      event.key
    ];
    if (next !== undefined) {
      event.preventDefault();
      focusAt(next);
      return;
    }
    const item = items[current];
    if ((event.key === 'Delete' || event.key === 'Backspace') && item) {
      event.preventDefault();
      remove(item.id);
    }
  };

  return (
    <>
      <ul class="saved-list" aria-label={label} ref={list}>
        {(isWhole ? items : items.slice(0, firstRows)).map((item, index) => (
          <SavedRow
            key={item.id}
            item={item}
            href={hrefOf(item.id)}
            isCurrent={index === current}
            snippet={props.snippets.get(item.id) ?? null}
            onOpen={() => onOpen(item.id)}
            onRemove={() => remove(item.id)}
            onFocus={() => setCurrentId(item.id)}
            onKeyDown={onKeyDown}
          />
        ))}
      </ul>
      {isWhole && <NearEnd key={items.length} onSeen={props.onNearEnd} />}
    </>
  );
}

/** An invisible mark below the last row that calls once it comes within a screen of the view. */
function NearEnd({ onSeen }: { readonly onSeen: () => void }) {
  const mark = useRef<HTMLDivElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;
  useEffect(() => {
    if (!mark.current) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && seen.current(),
      { rootMargin: '600px' },
    );
    observer.observe(mark.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={mark} class="near-end" aria-hidden="true" />;
}
