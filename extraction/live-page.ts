/** What a picture of the live page shows: only the page itself knows after its scripts ran. */
export type LivePicture = {
  /** The address that the browser chose and loaded; '' where it loaded none. */
  readonly src: string;
  /** CSS pixels of the file itself; 0 where it is not loaded. */
  readonly width: number;
  readonly height: number;
};

/** What has to be asked of the live page, because a copy of its nodes no longer knows it. */
export type LivePage = {
  /** The page's address as the browser's address bar shows it. */
  readonly url: string;
  /** In the order of `document.images`. */
  readonly pictures: readonly LivePicture[];
  /** Milliseconds since 1970 when the page was read: dates like "yesterday" are told from it. */
  readonly now: number;
};

/** Measures a live page without touching it: reads properties that force no layout. */
export function measureLivePage(page: Document, url: string, now: number): LivePage {
  return {
    url,
    now,
    pictures: Array.from(page.images, (image) => ({
      src: image.currentSrc,
      width: image.naturalWidth,
      height: image.naturalHeight,
    })),
  };
}

/** What the person has selected on a live page; several ranges where the browser allows it. */
export function markedRanges(page: Document): readonly Range[] {
  const selection = page.getSelection();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}
