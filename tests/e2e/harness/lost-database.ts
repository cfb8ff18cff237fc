import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from './browser';

/**
 * What a browser that has ended has left of the extension's databases: the folders of Chromium's
 * LevelDB and of those in storage buckets, or Firefox's SQLite files.
 */
function databasesOf(name: BrowserName, profile: string): readonly string[] {
  if (name === 'chromium') {
    const folder = path.join(profile, 'Default/IndexedDB');
    const buckets = within(path.join(profile, 'Default/WebStorage'), (each) => /^\d+$/.test(each));
    return [
      ...within(folder, (each) => each.startsWith('chrome-extension_')),
      ...buckets.flatMap((bucket) => within(path.join(bucket, 'IndexedDB'), () => true)),
    ];
  }
  const storage = path.join(profile, 'storage/default');
  // `storage.local` lies beside them, in a container of its own.
  const origins = within(storage, (each) => /^moz-extension\+\+\+[^^]*$/.test(each));
  return origins.flatMap((origin) => within(path.join(origin, 'idb'), () => true));
}

/** Takes every database of the extension away, as if the browser had lost it. */
export function loseDatabases(name: BrowserName, profile: string): void {
  const files = databasesOf(name, profile);
  if (files.length === 0) throw new Error(`No database in ${profile}`);
  for (const file of files) rmSync(file, { recursive: true });
}

/**
 * Damages them: Chromium cannot open its database any more (its CURRENT names a file that is not
 * there); Firefox finds files that are no databases.
 */
export function damageDatabases(name: BrowserName, profile: string): void {
  for (const file of databasesOf(name, profile)) {
    if (name === 'chromium') {
      if (existsSync(path.join(file, 'CURRENT')))
        writeFileSync(path.join(file, 'CURRENT'), 'MANIFEST-999999\n');
    } else if (file.endsWith('.sqlite')) writeFileSync(file, 'no database '.repeat(1000));
    else rmSync(file, { recursive: true });
  }
}

/** Ends the logs of the extension's databases in Chromium as `cutLogOff` does. */
export function cutLogsOff(profile: string): void {
  const logs = databasesOf('chromium', profile).map(cutLogOff);
  if (!logs.includes(true)) throw new Error(`No log in ${profile}`);
}

/**
 * Ends the log of a LevelDB, in this folder, with a record that is cut off, as a kill in the middle of a
 * write does: its header (a checksum, a length of two bytes, a type) promises more than follows
 * (https://github.com/google/leveldb/blob/main/doc/log_format.md). Nothing that was written is lost by
 * that. Answers whether there is a log.
 */
export function cutLogOff(folder: string): boolean {
  const record = Buffer.alloc(7 + 10);
  record.writeUInt16LE(1000, 4);
  record.writeUInt8(1, 6);
  const logs = within(folder, (each) => each.endsWith('.log'));
  for (const log of logs) appendFileSync(log, record);
  return logs.length > 0;
}

function within(folder: string, isMeant: (name: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isMeant)
    .map((name) => path.join(folder, name));
}
