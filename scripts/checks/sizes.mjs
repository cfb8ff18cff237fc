import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes (1 kB = 1000). Raised only on purpose, with the reason in the commit. */
const limits = {
  // Packs of 33 languages 14 kB, forest and judges 11, Readability's search 7; never more than 130 kB.
  'extraction script, minified': 130_000,
  'overlay script, minified': 8_000,
  'gate script, minified': 3_000,
  // Its pages share few files, so that each holds a little more than it needs: fewer requests are faster.
  'popup, gzip': 50_000,
  // The same with the view that shows an article, which it fetches while the page is read.
  'popup with its article, gzip': 62_000,
  'article page, gzip': 75_000,
  'zip for Chrome': 900_000,
  'zip for Firefox': 900_000,
};

/**
 * A page and everything that it loads before it is shown: its scripts with all they import statically,
 * and its styles; for the popup also what its start fetches behind the first frame. `isWhole` adds what
 * is fetched ahead for later. Fonts and what is loaded on demand count in the zip only.
 */
function filesOfPage(folder, page, isWhole) {
  const seen = new Set([page]);
  const waiting = [page];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const pattern = file.endsWith('.html')
      ? /<(?:script|link)\b(?! disabled)([^>]*?)\b(?:src|href)="([^"]+\.(?:js|css))"/g
      : /\b(?:from|import)(\s*)["`]([^"`]+\.js)["`]/g;
    for (const [, before, reference] of file.endsWith('.css') ? [] : source.matchAll(pattern)) {
      if (before.includes('data-ahead') && !isWhole) continue;
      const next = reference.startsWith('/')
        ? reference.slice(1)
        : path.join(path.dirname(file), reference);
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return [...seen];
}

function zipSize(output, browser) {
  const name = readdirSync(output).find((file) => file.endsWith(`-${browser}.zip`));
  return readFileSync(path.join(output, name)).length;
}

/** The size in bytes of each part that has a limit, from the builds in `output`. */
export function measure(output) {
  const folder = path.join(output, 'chrome-mv3');
  const raw = (file) => readFileSync(path.join(folder, file)).length;
  const zipped = (page, isWhole = false) =>
    filesOfPage(folder, page, isWhole).reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length,
      0,
    );
  return {
    'extraction script, minified': () => raw('extract.js'),
    'overlay script, minified': () => raw('overlay.js'),
    'gate script, minified': () => raw('gate.js'),
    'popup, gzip': () => zipped('popup.html'),
    'popup with its article, gzip': () => zipped('popup.html', true),
    'article page, gzip': () => zipped('article.html'),
    'zip for Chrome': () => zipSize(output, 'chrome'),
    'zip for Firefox': () => zipSize(output, 'firefox'),
  };
}

/** Compares every size with its limit; a part that is missing fails. */
export function checkSizes(output) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const sizes = measure(output);
  for (const [name, limit] of Object.entries(limits)) {
    let line;
    try {
      const size = sizes[name]();
      counts[size <= limit ? 'passed' : 'failed'] += 1;
      line = `${(size / 1000).toFixed(1)} kB of ${limit / 1000} kB${size <= limit ? '' : ': TOO BIG'}`;
    } catch (error) {
      counts.failed += 1;
      line = `MISSING (${error.message})`;
    }
    console.log(`  ${name.padEnd(30)}${line}`);
  }
  return counts;
}
