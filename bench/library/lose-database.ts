import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How Chromium's database of a site is lost: taken away, or damaged so that it cannot be opened. */
export type Loss = 'gone' | 'damaged';

/** Loses the database of the site at `address` from the profile of a Chromium that has ended. */
export function loseDatabase(profile: string, address: string, how: Loss): void {
  const { hostname, port } = new URL(address);
  const folder = join(profile, 'Default/IndexedDB');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((each) => each.startsWith(`http_${hostname}_${port}.`))) {
    if (how === 'gone') rmSync(join(folder, name), { recursive: true, force: true });
    else if (name.endsWith('.leveldb'))
      // Tried in Chromium 156: "Internal error opening backing store", for good.
      writeFileSync(join(folder, name, 'CURRENT'), 'MANIFEST-999999\n');
  }
}
