import { useEffect, useRef, useState } from 'preact/hooks';
import { report } from '@/platform/report';
import { readSession, writeSession } from '@/platform/session';

export type PopupTab = 'article' | 'saved';

/** Where a person was in the popup, so that a stray click beside it loses nothing. */
export type PopupPlace = {
  readonly tab: PopupTab;
  readonly filter: string;
  /** CSS pixels from the top. */
  readonly articleScroll: number;
  readonly savedScroll: number;
  /** Rows that the saved list had read, so that its scroll can be reached again. */
  readonly savedRows: number;
  readonly isShownAnyway: boolean;
};

export const startPlace: PopupPlace = {
  tab: 'article',
  filter: '',
  articleScroll: 0,
  savedScroll: 0,
  savedRows: 0,
  isShownAnyway: false,
};

/** Milliseconds after which an opening is a new one, not a return. */
const keptFor = 10 * 60_000;
/** Milliseconds between two writes while something scrolls. */
const pause = 120;
const key = 'popup-place';

/**
 * The place in the popup over one page (`pageKey`, null while unknown): read once, written as it
 * changes. `place` is null until it is known where the popup was.
 */
export function usePopupPlace(pageKey: string | null) {
  const [place, setPlace] = useState<PopupPlace | null>(null);
  // What is written at the next pause; scrolling must not draw anything anew.
  const latest = useRef(startPlace);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    if (pageKey === null || place !== null) return;
    let isCurrent = true;
    void readPlace(pageKey).then((found) => {
      if (!isCurrent) return;
      latest.current = found;
      setPlace(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [pageKey, place]);

  const write = () => {
    clearTimeout(timer.current);
    if (pageKey === null) return;
    void writeSession(key, { ...latest.current, pageKey, at: Date.now() }).catch(report);
  };

  return {
    place,
    /** Changes what is drawn; kept at once, since the popup may go the next moment. */
    move(change: Partial<PopupPlace>): void {
      latest.current = { ...latest.current, ...change };
      setPlace(latest.current);
      write();
    },
    /** Remembers what needs no drawing, such as a scroll. */
    note(change: Partial<PopupPlace>): void {
      latest.current = { ...latest.current, ...change };
      clearTimeout(timer.current);
      timer.current = setTimeout(write, pause);
    },
  };
}

async function readPlace(pageKey: string): Promise<PopupPlace> {
  const kept = await readSession(key).catch((error: unknown) => report(error));
  if (typeof kept !== 'object' || kept === null) return startPlace;
  const record: Readonly<Record<string, unknown>> = { ...kept };
  const isFresh = typeof record['at'] === 'number' && Date.now() - record['at'] < keptFor;
  if (record['pageKey'] !== pageKey || !isFresh) return startPlace;
  const pixels = (value: unknown) => (typeof value === 'number' && value > 0 ? value : 0);
  return {
    tab: record['tab'] === 'saved' ? 'saved' : 'article',
    filter: typeof record['filter'] === 'string' ? record['filter'] : '',
    articleScroll: pixels(record['articleScroll']),
    savedScroll: pixels(record['savedScroll']),
    savedRows: pixels(record['savedRows']),
    isShownAnyway: record['isShownAnyway'] === true,
  };
}
