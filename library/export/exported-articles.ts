import type { Article } from '@/article/article';
import { findSummary, listSummaries } from '@/library/library';
import type { Summary, Version } from '@/library/summary';
import { withLibrary } from '@/library/transaction';

/** Summaries read at once. */
const summariesAtOnce = 200;

/** Articles read at once, with their texts and pictures: at most some megabytes in memory. */
const articlesAtOnce = 16;

/** An article with all that is kept of it. */
export type WholeArticle = {
  readonly summary: Summary;
  readonly article: Article;
  /** Earlier texts, the latest first. */
  readonly versions: readonly Version[];
  /** Kept pictures by the addresses that its HTML names. */
  readonly pictures: ReadonlyMap<string, Blob>;
};

/** The list newest first, or those of `ids` that are in it. */
export async function* summariesOf(ids: readonly string[] | undefined): AsyncGenerator<Summary> {
  if (!ids) return yield* allSummaries();
  for (const id of ids) {
    const summary = await findSummary(id);
    if (summary?.deletedAt === null) yield summary;
  }
}

/** The same, each whole; what was deleted meanwhile is left out. */
export async function* wholeArticles(
  ids: readonly string[] | undefined,
): AsyncGenerator<WholeArticle> {
  let waiting: Summary[] = [];
  for await (const summary of summariesOf(ids)) {
    waiting.push(summary);
    if (waiting.length < articlesAtOnce) continue;
    yield* await readWhole(waiting);
    waiting = [];
  }
  yield* await readWhole(waiting);
}

async function readWhole(summaries: readonly Summary[]): Promise<readonly WholeArticle[]> {
  const found = await withLibrary((library) => {
    const transaction = library.transaction(['bodies', 'versions', 'pictures']);
    return Promise.all(
      summaries.map(async (summary) => {
        const all = IDBKeyRange.bound([summary.id], [summary.id, []]);
        const [body, versions, pictures] = await Promise.all([
          transaction.objectStore('bodies').get(summary.id),
          transaction.objectStore('versions').getAll(all),
          transaction.objectStore('pictures').getAll(all),
        ]);
        return { summary, body, versions, pictures };
      }),
    );
  });
  return found.flatMap(({ summary, body, versions, pictures }) =>
    body
      ? {
          summary,
          article: body.article,
          versions: versions.sort((one, other) => other.takenAt - one.takenAt),
          pictures: new Map(pictures.map(({ src, blob }) => [src, blob])),
        }
      : [],
  );
}

async function* allSummaries(): AsyncGenerator<Summary> {
  let before: Summary | undefined;
  for (;;) {
    const some = await listSummaries({ limit: summariesAtOnce, ...(before && { before }) });
    yield* some;
    before = some.at(-1);
    if (!before) return;
  }
}
