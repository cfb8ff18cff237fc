// `npm run fonts`: makes the files of `assets/fonts/` from the packages' own: of the extended Latin
// letters those that living languages are written with. The rest (phonetics, medievalist signs) is
// two thirds of these files and falls to the system's face. Names are taken out of the files: two of
// the licences reserve theirs for the font as published.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = fileURLToPath(new URL('..', import.meta.url));

/** As `unicode-range` in assets/fonts.css and assets/faces.css says it: first and last of each run. */
const ranges = [
  [0x0100, 0x0130],
  [0x0132, 0x0151],
  [0x0154, 0x017f],
  [0x018f, 0x018f],
  [0x0192, 0x0192],
  [0x01a0, 0x01a1],
  [0x01af, 0x01b0],
  [0x01cd, 0x01dc],
  [0x01e6, 0x01e7],
  [0x01ea, 0x01eb],
  [0x01fa, 0x01ff],
  [0x0218, 0x021b],
  [0x0237, 0x0237],
  [0x0259, 0x0259],
  [0x02c7, 0x02c7],
  [0x02d8, 0x02db],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c0],
  [0x2113, 0x2113],
];
const text = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .join('');

const files = [
  '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
  '@fontsource-variable/literata/files/literata-latin-ext-wght-italic.woff2',
  '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  '@fontsource/andika/files/andika-latin-ext-400-normal.woff2',
  '@fontsource/andika/files/andika-latin-ext-700-normal.woff2',
];
/** Under names of ours, as in the style sheets. */
const names = { literata: 'serif', 'source-sans-3': 'sans', andika: 'clear' };

for (const file of files) {
  const font = readFileSync(path.join(root, 'node_modules', file));
  const subset = await subsetFont(font, text, { targetFormat: 'woff2', preserveNameIds: [] });
  const base = path.basename(file);
  const family = Object.keys(names).find((name) => base.startsWith(name));
  const out = path.join('assets/fonts', base.replace(family, names[family]));
  writeFileSync(path.join(root, out), subset);
  console.log(`${out}  ${font.length} → ${subset.length} bytes`);
}
