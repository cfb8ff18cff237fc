import { wrap } from 'idb';
import { oncePerStart } from './start-store';

/*
 * Chromium keeps an origin's databases in a LevelDB and goes on with its log after it was killed. Where the
 * kill cut the last record in two, all that is written behind that is unreadable at the next start, and
 * Chromium then throws every database of the origin away ("checksum mismatch", seen in 156;
 * https://github.com/google/leveldb/issues/1287). Deleting a database makes LevelDB put what is in its log
 * into a table and begin a new log: done once, before anything is written, nothing is lost.
 */

/** A database that is made to be deleted, and what it is noted under that this was done. */
const name = 'lede-fresh-log';

/** What this page or worker has done about it. */
let done: Promise<void> | null = null;

/**
 * Has the browser begin a new log for `databases`, the first time after its start: some 25 ms; later a look
 * into `storage.session`. Costs nothing in Firefox, which keeps SQLite files. Never rejects: what is wrong
 * with the databases is for who opens them to say.
 */
export function beginFreshLog(databases: IDBFactory): Promise<void> {
  // Chromium alone has buckets, and logs of this kind.
  if (!('storageBuckets' in navigator)) return Promise.resolve();
  done ??= oncePerStart(name, () => makeAndDelete(databases)).catch(() => undefined);
  return done;
}

async function makeAndDelete(databases: IDBFactory): Promise<void> {
  const database = await wrap(databases.open(name));
  database?.close();
  await wrap(databases.deleteDatabase(name));
}
