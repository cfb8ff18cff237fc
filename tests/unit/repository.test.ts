import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What git keeps; the rules are not for what lies about. */
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(root + file));

const code = tracked.filter((file) => /\.(?:tsx?|mjs|css)$/.test(file));
const scripts = code.filter((file) => !file.endsWith('.css'));
/** What is shipped, and what builds it. */
const product = scripts.filter((file) => !/^(?:tests|bench)\//.test(file));
const texts = tracked.filter((file) => !/\.(?:png|woff2|ico|zip|gz|bin|jpe?g|webp)$/.test(file));

const contents = new Map<string, string>();
function read(file: string): string {
  const text = contents.get(file) ?? readFileSync(root + file, 'utf8');
  contents.set(file, text);
  return text;
}

/** Each place where a pattern stands in one of the files, as `file:line`. */
function places(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe('the repository', () => {
  it('has files to keep rules for', () => {
    expect(product.length).toBeGreaterThan(50);
    expect(texts.length).toBeGreaterThan(code.length);
  });

  it('lets no markup into the page but through the sanitiser', () => {
    // Reading `outerHTML` writes a file (library/export); setting it would make nodes.
    const markup =
      /\binnerHTML\b|\bouterHTML\s*=(?!=)|insertAdjacentHTML|dangerouslySetInner|createContextualFragment|setHTML(?:Unsafe)?\b|document\.write/;
    expect(places(product, markup)).toEqual([]);
  });

  it('runs no code made from text', () => {
    expect(places(product, /\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]/)).toEqual(
      [],
    );
  });

  it('holds one idea a file: none over 250 lines, a table of cases 350', () => {
    const most = (file: string): number => (file.startsWith('tests/') ? 350 : 250);
    const long = code.filter((file) => read(file).split('\n').length - 1 > most(file));
    expect(long).toEqual([]);
  });

  it('leaves nothing undone and nothing unchecked', () => {
    expect(places(code, /\b(?:TODO|FIXME|XXX|HACK)\b/).filter(isElsewhere)).toEqual([]);
    expect(places(scripts, /@ts-(?:ignore|nocheck)/).filter(isElsewhere)).toEqual([]);
    expect(places(product, /@ts-expect-error|lint-disable(?!-next-line)/)).toEqual([]);
    const anyType = /:\s*any\b(?!['\w ])|\bas any\b|<any\b|\bany\[\]|Record<\w+, any>/;
    expect(places(scripts, anyType).filter(isElsewhere).filter(isCode)).toEqual([]);
  });

  it('uses the browser only in the rooms that may', () => {
    const rooms =
      /^(?:platform|entrypoints|settings\/[\w-]*store|library\/(?:[\w-]+\/)*[\w-]*store)/;
    const importing = product.filter((file) => /from '(?:wxt\/browser|#imports)'/.test(read(file)));
    expect(importing.length).toBeGreaterThan(0);
    expect(importing.filter((file) => !rooms.test(file))).toEqual([]);
    const global = places(product, /(?<![\w.'"`/-])(?:chrome|browser)\.[a-z]+\.[a-z]/i);
    expect(global.filter((place) => !rooms.test(place) && !place.startsWith('scripts/'))).toEqual(
      [],
    );
  });

  it('exports by name, and has no file that only hands on', () => {
    expect(places(product, /^export default/).filter((place) => !isEntry(place))).toEqual([]);
    expect(places(product, /^export (?:\*|\{[^}]*\}) from/)).toEqual([]);
  });

  it('names its files in one way', () => {
    const names = product.map((file) => file.split('/').at(-1) ?? '');
    const wrong = names.filter(
      (name) => !/^(?:[a-z\d]+(?:[-.][a-z\d]+)*|[A-Z][A-Za-z]+)\.\w+$/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('names no package registry, so that any can be used', () => {
    const registry =
      /registry\.[a-z\d-]+\.[a-z]{2,}|npmjs\.(?:com|org)|npmmirror\.com|pkg\.github\.com/;
    expect(places(texts, registry)).toEqual([]);
    expect(places(['package-lock.json'], /"resolved": "https?:/)).toEqual([]);
  });
});

describe('THIRD-PARTY-NOTICES.md', () => {
  const notices = read('THIRD-PARTY-NOTICES.md');
  const named = Array.from(
    notices.matchAll(/^## (\S+) (\S+)$/gm),
    ([, name = '', version = '']) => ({
      name,
      version,
    }),
  );

  it('names each package of the product at its version (else: npm run notices)', () => {
    const dependencies: unknown = JSON.parse(read('package.json'))['dependencies'];
    expect(Object.fromEntries(named.map(({ name, version }) => [name, version]))).toMatchObject(
      dependencies instanceof Object ? dependencies : { missing: true },
    );
  });

  it('is shipped', () => {
    expect(read('public/THIRD-PARTY-NOTICES.md')).toBe(notices);
  });
});

/** Not a line of a comment, where words mean what they say. */
function isCode(place: string): boolean {
  const [file = '', line = ''] = place.split(':');
  return !/^\s*(?:\/\/|\/?\*)/.test(read(file).split('\n')[Number(line) - 1] ?? '');
}

/** Not this file, which has to spell out what it looks for. */
function isElsewhere(place: string): boolean {
  return !place.startsWith('tests/unit/repository.test.ts');
}

/** What WXT, Vite and Vitest start by its default export. */
function isEntry(place: string): boolean {
  return /^(?:entrypoints\/|[\w.-]+\.config\.ts)/.test(place);
}
