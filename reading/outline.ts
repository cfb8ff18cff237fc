/** A heading of an article, as the outline lists it. */
export type OutlineEntry = {
  readonly element: HTMLElement;
  readonly text: string;
  /** 0 for the highest headings of this article, 1 for those below them, 2 at most. */
  readonly depth: number;
};

/** Fewer headings than this are no outline. */
const least = 2;

/** The headings of an article's body in order; empty where there are too few to help. */
export function outlineOf(body: ParentNode): readonly OutlineEntry[] {
  const headings = [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.textContent.trim() !== '' && !heading.closest('table, figure'),
  );
  if (headings.length < least) return [];
  // Publishers begin at h2, h3 or h4: what counts is what is above what.
  const levels = [...new Set(headings.map(levelOf))].sort((a, b) => a - b);
  return headings.map((element) => ({
    element,
    text: element.textContent.replace(/\s+/gu, ' ').trim().slice(0, 200),
    depth: Math.min(2, levels.indexOf(levelOf(element))),
  }));
}

/** The entry whose part of the article is at the top of the window; -1 before the first. */
export function entryInView(outline: readonly OutlineEntry[]): number {
  const line = window.innerHeight * 0.35;
  return outline.findLastIndex((entry) => entry.element.getBoundingClientRect().top <= line);
}

function levelOf(heading: HTMLElement): number {
  return Number(heading.localName.slice(1));
}
