import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

function within(folder: string, isMeant: (name: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isMeant)
    .map((name) => path.join(folder, name));
}
