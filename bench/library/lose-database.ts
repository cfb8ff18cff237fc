import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How Chromium's database of a site is lost: taken away, or damaged so that it cannot be opened. */
export type Loss = 'gone' | 'damaged';

/**
 * Loses the database of the site at `address`, that of its own and those in storage buckets, from the
 * profile of a Chromium that has ended. No other site of the profile has buckets.
 */
export function loseDatabase(profile: string, address: string, how: Loss): void {
  const { hostname, port } = new URL(address);
  const own = within(join(profile, 'Default/IndexedDB'), (name) =>
    name.startsWith(`http_${hostname}_${port}.`),
  );
  const buckets = within(join(profile, 'Default/WebStorage'), (name) => /^\d+$/.test(name));
  const inBuckets = buckets.flatMap((bucket) => within(join(bucket, 'IndexedDB'), () => true));
  for (const folder of [...own, ...inBuckets]) {
    if (how === 'gone') rmSync(folder, { recursive: true, force: true });
    else if (folder.endsWith('.leveldb'))
      // Tried in Chromium 156: "Internal error opening backing store", for good.
      writeFileSync(join(folder, 'CURRENT'), 'MANIFEST-999999\n');
  }
}

function within(folder: string, isMeant: (name: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter(isMeant)
    .map((name) => join(folder, name));
}
