import type { DBSchema, IDBPDatabase } from 'idb';
import { deleteDatabase, openDatabase } from '@/library/open-database';
import type { ReadingState } from '@/library/summary';
import type { Block } from './block';
import { noteIndexed } from './index-news';

/** The index's database; it can be made anew from the library at any time. */
export const searchName = 'lede-search';

/** Raised whenever terms or records of the index change: an index of another format is made anew. */
const indexFormat = 2;

/** What is known of a document without reading anything else: enough to filter and to rank. */
export type DocumentRow = {
  readonly id: string;
  /** Milliseconds since 1970; `published` 0 where unknown, `deletedAt` null outside the bin. */
  readonly savedAt: number;
  readonly deletedAt: number | null;
  readonly published: number;
  readonly host: string;
  readonly siteName: string;
  /** The beginning of the folded title, to sort by. */
  readonly titleKey: string;
  readonly lang: string;
  readonly words: number;
  readonly minutes: number;
  readonly readingState: ReadingState;
  readonly isFavourite: boolean;
  readonly tags: readonly string[];
};

/** Rows of neighbouring documents, stored together; null where a document is no more. */
export type RowChunk = {
  readonly chunk: number;
  /** `IndexState.revision` of the last write. */
  readonly revision: number;
  readonly rows: readonly (DocumentRow | null)[];
};

/** Rows in a chunk: few enough to rewrite at each change, many enough to read 50,000 at once. */
export const chunkRows = 128;

/** Terms of neighbouring documents, in blocks. Never changed, only replaced by a merged one. */
export type Segment = {
  readonly id: number;
  readonly firstDoc: number;
  readonly docs: number;
  /** The first term of each block. */
  readonly firstTerms: readonly string[];
};

/** Which document stands for an article, and of which of its versions (`Stamp` of the article part). */
export type DocumentKey = { readonly id: string; readonly doc: number; readonly version: string };

/** How far the index has followed the library. */
export type IndexState = {
  readonly key: 'state';
  /** The library it follows: another one's index is of no use. */
  readonly replica: string;
  /** Keys of the last change seen, in the library's `changed` indexes. */
  readonly lastSummary: readonly [number, string];
  readonly lastTombstone: readonly [number, string];
  /** Every document below has its row. */
  readonly nextDoc: number;
  /** Every document below has its terms in a segment. */
  readonly indexedDoc: number;
  readonly nextSegment: number;
  /** The segment that a merge is writing: what there is of it is waste until the merge is finished. */
  readonly merging: number | null;
  readonly revision: number;
};

export type SearchSchema = DBSchema & {
  state: { key: string; value: IndexState };
  documents: { key: string; value: DocumentKey };
  rows: { key: number; value: RowChunk; indexes: { revision: number } };
  segments: { key: number; value: Segment };
  blocks: { key: [number, number]; value: Block };
};
export type SearchDatabase = IDBPDatabase<SearchSchema>;

let connection: Promise<SearchDatabase> | null = null;

/** The index's connection, opened when first asked for; an index of another format is emptied. */
export function openSearch(): Promise<SearchDatabase> {
  connection ??= open().catch((error: unknown) => {
    connection = null;
    throw error;
  });
  return connection;
}

/** Closes the connection, if there is one. */
export async function closeSearch(): Promise<void> {
  noteIndexed();
  const closing = connection;
  connection = null;
  // An index that never opened needs no closing.
  (await closing?.catch(() => null))?.close();
}

/** Throws the index away; the next catching up makes it anew. */
export async function deleteSearch(): Promise<void> {
  await closeSearch();
  await deleteDatabase(searchName);
}

async function open(): Promise<SearchDatabase> {
  try {
    return await openFormat();
  } catch (error) {
    // A newer Lede's index, or one that the browser cannot read any more: only time is lost.
    if (!(error instanceof DOMException)) throw error;
    await deleteDatabase(searchName);
    return openFormat();
  }
}

function openFormat(): Promise<SearchDatabase> {
  const forget = (): void => {
    connection = null;
  };
  return openDatabase<SearchSchema>(searchName, indexFormat, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('state', { keyPath: 'key' });
      database.createObjectStore('documents', { keyPath: 'id' });
      database.createObjectStore('rows', { keyPath: 'chunk' }).createIndex('revision', 'revision');
      database.createObjectStore('segments', { keyPath: 'id' });
      database.createObjectStore('blocks');
    },
    blocking(_current, _blocked, event) {
      forget();
      // idb types the target as any event's; here it is the connection that was asked to close.
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  });
}
