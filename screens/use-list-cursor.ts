import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FoundArticles } from '@/library/search/search-library';

type Given = {
  readonly list: FoundArticles | null;
  readonly rowHeight: number;
};

/**
 * Which row the keys are at, and what is selected. The cursor keeps to its article as the list
 * changes around it; where the article leaves the list, to its place.
 */
export function useListCursor({ list, rowHeight }: Given) {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [cursor, setCursor] = useState<{ readonly index: number; readonly id: string | null }>({
    index: 0,
    id: null,
  });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // Where a range began.
  const anchor = useRef(0);
  const wantsFocus = useRef(false);
  const total = list?.total ?? 0;
  const idAt = (index: number): string | null => list?.ids(index, index + 1)[0] ?? null;

  useLayoutEffect(() => {
    if (!list) return;
    const { index, id } = cursor;
    if (id !== null && idAt(index) !== id) {
      const now = list.ids(0, index + 100).indexOf(id);
      // A row that is gone has taken the focus along: then nobody has it.
      const { activeElement } = document;
      const held =
        activeElement === document.body || (scroller.current?.contains(activeElement) ?? false);
      const at = now === -1 ? Math.min(index, Math.max(0, total - 1)) : now;
      setCursor({ index: at, id: idAt(at) });
      // The row that had the focus is drawn no more, or elsewhere.
      wantsFocus.current ||= held;
    }
    if (selected.size > 0) {
      const listed = new Set(list.ids(0, total));
      const left = [...selected].filter((each) => listed.has(each));
      if (left.length < selected.size) setSelected(new Set(left));
    }
  }, [list]);

  // A row that was scrolled to is drawn a moment later.
  useLayoutEffect(() => {
    if (!wantsFocus.current || cursor.id === null) return;
    const row = scroller.current?.querySelector(`[data-id="${cursor.id}"]`);
    const link = row?.querySelector<HTMLElement>('.library-row-link');
    if (!link) return;
    wantsFocus.current = false;
    link.focus({ preventScroll: true });
  });

  const reveal = (index: number) => {
    const element = scroller.current;
    if (!element) return;
    const top = index * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
  };

  const moveTo = (wanted: number) => {
    if (total === 0) return;
    const index = Math.min(Math.max(wanted, 0), total - 1);
    reveal(index);
    setCursor({ index, id: idAt(index) });
    wantsFocus.current = true;
  };

  return {
    scroller,
    cursor,
    selected,
    moveTo,
    /** By so many rows; the first press only shows where the cursor is. */
    move(by: number): void {
      const isThere = scroller.current?.contains(document.activeElement) ?? false;
      moveTo(isThere ? cursor.index + by : cursor.index);
    },
    /** Rows that fit into the view, less one to hold on to. */
    page(): number {
      return Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    },
    /** The row that has the focus. */
    stand(index: number): void {
      if (index !== cursor.index || idAt(index) !== cursor.id)
        setCursor({ index, id: idAt(index) });
    },
    /** Selects a row or lets it go; a range from the last one on where that is meant. */
    toggle(index: number, isRange = false): void {
      const [from, to] = isRange ? [anchor.current, index].sort((a, b) => a - b) : [index, index];
      const ids = list?.ids(from ?? index, (to ?? index) + 1) ?? [];
      const id = idAt(index);
      if (id === null) return;
      const isOn = !selected.has(id);
      const next = new Set(selected);
      for (const each of ids) {
        if (isOn) next.add(each);
        else next.delete(each);
      }
      anchor.current = index;
      setSelected(next);
    },
    selectAll(): void {
      setSelected(new Set(list?.ids(0, total) ?? []));
    },
    selectNone(): void {
      setSelected(new Set());
    },
    /** What a key acts on: everything selected, else the row it is at. */
    targets(): readonly string[] {
      if (selected.size > 0) return [...selected];
      return cursor.id !== null ? [cursor.id] : (list?.ids(cursor.index, cursor.index + 1) ?? []);
    },
  };
}
