let news = 0;

/** Says that this page has changed the index, or may have: call it after the commit. */
export function noteIndexed(): void {
  news += 1;
}

/** Another number each time that this page may have changed the index. */
export function indexedNews(): number {
  return news;
}
