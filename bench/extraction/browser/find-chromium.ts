import { existsSync } from 'node:fs';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium to drive: `LEDE_CHROMIUM`, else the first usual place; throws where there is none. */
export function findChromium(): string {
  const path = process.env['LEDE_CHROMIUM'] ?? usualPlaces.find((place) => existsSync(place));
  if (!path) throw new Error('No Chromium found: set LEDE_CHROMIUM to its path.');
  return path;
}
