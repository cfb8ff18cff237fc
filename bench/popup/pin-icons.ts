import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The id that Chromium gives an unpacked extension: of its folder's path, in letters from a to p. */
function idOfFolder(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Puts the icons of unpacked extensions into the toolbar of a profile that was never used. An icon that
 * is not there slides in first, and its popup waits for that: 200 to 300 ms, other ones each time.
 */
export function pinIcons(profile: string, folders: readonly string[]): void {
  const file = path.join(profile, 'Default', 'Preferences');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    JSON.stringify({ extensions: { pinned_extensions: folders.map(idOfFolder) } }),
  );
}
