import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutLogOff } from '@/tests/e2e/harness/lost-database';

/**
 * What happens to Chromium's database of a site: taken away, damaged so that it cannot be opened, or its
 * log ended in the middle of a record, which costs nothing at once and all at the start after the next.
 */
export type Harm = 'gone' | 'damaged' | 'cut-off';

/**
 * Harms the database of the site at `address`, that of its own and those in storage buckets, in the
 * profile of a Chromium that has ended. No other site of the profile has buckets.
 */
export function harmDatabase(profile: string, address: string, how: Harm): void {
  const { hostname, port } = new URL(address);
  const own = within(join(profile, 'Default/IndexedDB'), (name) =>
    name.startsWith(`http_${hostname}_${port}.`),
  );
  const buckets = within(join(profile, 'Default/WebStorage'), (name) => /^\d+$/.test(name));
  const inBuckets = buckets.flatMap((bucket) => within(join(bucket, 'IndexedDB'), () => true));
  for (const folder of [...own, ...inBuckets]) {
    if (how === 'gone') rmSync(folder, { recursive: true, force: true });
    else if (how === 'cut-off') cutLogOff(folder);
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
