import type { Screen } from './screen';

/** What the library holds under a title: both halves of a record, as they lie in the store. */
export type KeptStory = {
  readonly title: string;
  readonly hasBody: boolean;
  /** The article's text as it was kept; '' without a body. */
  readonly text: string;
};

/** All that the library's own stores hold, read from any page of the extension, in whichever home. */
export async function readLibrary(screen: Screen): Promise<readonly KeptStory[]> {
  return screen.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    // Chromium has buckets; TypeScript has no types for them yet.
    const { storageBuckets } = navigator as Navigator & {
      readonly storageBuckets?: {
        keys(): Promise<string[]>;
        open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
      };
    };
    const home = (await storageBuckets?.keys())?.findLast((name) => name.startsWith('lede-'));
    const bucket = home === undefined ? null : await storageBuckets?.open(home);
    const database = await done((bucket?.indexedDB ?? indexedDB).open('lede'));
    const transaction = database.transaction(['summaries', 'bodies']);
    const summaries: { id: string; title: string }[] = await done(
      transaction.objectStore('summaries').getAll(),
    );
    const bodies: { id: string; article: { title: string; text: string } }[] = await done(
      transaction.objectStore('bodies').getAll(),
    );
    database.close();
    const whole = summaries.map(({ id, title }) => {
      const body = bodies.find((each) => each.id === id);
      return { title, hasBody: body !== undefined, text: body?.article.text ?? '' };
    });
    const orphans = bodies
      .filter(({ id }) => !summaries.some((summary) => summary.id === id))
      .map(({ article }) => ({
        title: `without a summary: ${article.title}`,
        hasBody: true,
        text: '',
      }));
    return [...whole, ...orphans];
  });
}
