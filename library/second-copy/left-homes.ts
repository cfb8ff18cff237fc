import type { IDBPDatabase } from 'idb';
import { announceChange } from '@/library/changes';
import { deleteHome, type Home, leftHomes } from '@/library/home';
import { type IncomingEntry, mergeIntoLibrary } from '@/library/merge-into-library';
import { deleteIn, openIn } from '@/library/open-database';
import { libraryName } from '@/library/open-library';
import { keepPicture, listPictures } from '@/library/pictures/kept-pictures';
import { type LibrarySchema, schemaSteps, upgradeSchema } from '@/library/schema';
import { readWhole } from './read-whole';

/** Who clears homes away holds it. */
const leftHomesLock = 'lede-left-homes';

/** Articles, deletions and pictures that are taken over at once. */
const atOnce = { articles: 100, deletions: 1000, pictures: 20 } as const;

/**
 * Clears away the homes that the library has left because they could not be opened. What opens again
 * after all (a virus scanner, or another program, may have held its files) is merged into the library
 * first, kept pictures too. Costs nothing where the library never moved. Rejects with `LibraryError`, and
 * then that home stays as it is.
 */
export function clearLeftHomes(): Promise<void> {
  return navigator.locks.request(leftHomesLock, async () => {
    for (const home of await leftHomes()) {
      const names = await namesIn(home);
      if (names?.includes(libraryName)) await takeOver(home);
      // The origin's own cannot be deleted while it is broken, and costs nothing but its room.
      for (const name of names ?? []) await deleteIn(home.databases, name);
      await deleteHome(home);
    }
  });
}

/** What there is of databases in a home; null where it cannot be opened. */
async function namesIn({ databases }: Home): Promise<readonly string[] | null> {
  const found = await databases.databases().catch(() => null);
  return found && found.flatMap(({ name }) => name ?? []);
}

async function takeOver({ databases }: Home): Promise<void> {
  const left = await openIn<LibrarySchema>(databases, libraryName, schemaSteps.length, {
    upgrade: (database, oldVersion, _newVersion, transaction) =>
      upgradeSchema(database, transaction, oldVersion),
  });
  try {
    await takeArticles(left);
    await takeDeletions(left);
    await takePictures(left);
  } finally {
    left.close();
  }
}

type Left = IDBPDatabase<LibrarySchema>;

async function takeArticles(left: Left): Promise<void> {
  for (let after = ''; ;) {
    const transaction = left.transaction(['summaries', 'bodies', 'versions']);
    const records = await transaction
      .objectStore('summaries')
      .getAll(IDBKeyRange.lowerBound(after, true), atOnce.articles);
    const last = records.at(-1);
    if (!last) return;
    const whole = await Promise.all(records.map((record) => readWhole(transaction, record)));
    const entries = whole.flatMap(({ record, body, versions }): IncomingEntry[] => {
      if (!body) return [];
      const { id: _id, ...text } = body;
      return [{ is: 'saved', record, ...text, versions }];
    });
    await mergeIntoLibrary(entries, 'own-copy');
    after = last.id;
  }
}

async function takeDeletions(left: Left): Promise<void> {
  for (let after = ''; ;) {
    const found = await left.getAll(
      'tombstones',
      IDBKeyRange.lowerBound(after, true),
      atOnce.deletions,
    );
    const last = found.at(-1);
    if (!last) return;
    await mergeIntoLibrary(
      found.map((tombstone) => ({ is: 'deleted', tombstone })),
      'own-copy',
    );
    after = last.id;
  }
}

async function takePictures(left: Left): Promise<void> {
  let after: [string, string] = ['', ''];
  for (;;) {
    const found = await left.getAll(
      'pictures',
      IDBKeyRange.lowerBound(after, true),
      atOnce.pictures,
    );
    const last = found.at(-1);
    if (!last) return;
    for (const { articleId, src, blob } of found)
      if (!(await listPictures(articleId)).includes(src)) await keepPicture(articleId, src, blob);
    announceChange({ kind: 'changed', ids: [...new Set(found.map(({ articleId }) => articleId))] });
    after = [last.articleId, last.src];
  }
}
