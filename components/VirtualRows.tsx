import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below the view, so that scrolling meets no empty paper. */
const beyond = 6;

/** Which rows are drawn: from the first to just before the last. */
export type RowRange = { readonly from: number; readonly to: number };

type Props = {
  readonly label: string;
  readonly total: number;
  /** CSS pixels: every row has the same height, so that the place of any of them is known. */
  readonly rowHeight: number;
  readonly scrollerRef: Ref<HTMLDivElement>;
  readonly onRange: (range: RowRange) => void;
  /** The rows of the last range that was told. */
  readonly children: ComponentChildren;
  readonly isBusy: boolean;
  readonly class?: string;
};

/**
 * A list of any length of which only the rows in view are drawn. Its rows place themselves by
 * `rowPlace`.
 */
export function VirtualRows(props: Props) {
  const { label, total, rowHeight, scrollerRef, onRange, children, isBusy } = props;
  const own = useRef<HTMLDivElement | null>(null);
  const [range, setRange] = useState<RowRange>({ from: 0, to: 0 });
  // What was measured last: asking again at each key would lay the page out twice.
  const seen = useRef({ top: 0, height: 0 });

  const measure = () => {
    if (own.current)
      seen.current = { top: own.current.scrollTop, height: own.current.clientHeight };
    place();
  };
  const place = () => {
    const { height } = seen.current;
    // A list that got shorter is scrolled back by the browser.
    const top = Math.min(seen.current.top, Math.max(0, total * rowHeight - height));
    const first = Math.floor(top / rowHeight) - beyond;
    const last = Math.ceil((top + height) / rowHeight) + beyond;
    const next = { from: Math.max(0, Math.min(first, total)), to: Math.min(total, last) };
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
  };
  const measureLatest = useRef(measure);
  measureLatest.current = measure;

  useLayoutEffect(() => {
    if (!own.current) return;
    const observer = new ResizeObserver(() => measureLatest.current());
    observer.observe(own.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(measure, []);
  useLayoutEffect(place, [total, rowHeight]);
  useLayoutEffect(() => onRange(range), [range.from, range.to]);

  return (
    <div
      class={['virtual', props.class].filter(Boolean).join(' ')}
      ref={(element) => {
        own.current = element;
        if (typeof scrollerRef === 'function') scrollerRef(element);
        else if (scrollerRef) scrollerRef.current = element;
      }}
      onScroll={measure}
      // A scroller without a stop of its own can't be scrolled by keys; its rows are stops.
      tabIndex={-1}
    >
      <ul
        class="virtual-rows"
        aria-label={label}
        aria-busy={isBusy}
        style={{ height: `${total * rowHeight}px` }}
      >
        {children}
      </ul>
    </div>
  );
}

/** What places a row of `VirtualRows` at its index. */
export function rowPlace(index: number, total: number, rowHeight: number) {
  return {
    style: { top: `${index * rowHeight}px`, height: `${rowHeight}px` },
    'aria-setsize': total,
    'aria-posinset': index + 1,
  };
}
