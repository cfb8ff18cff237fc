import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['actions', 'components', 'entrypoints', 'platform', 'screens', 'scripts'];
const forms = ['one', 'few', 'many', 'other'];

/** The same in every language. */
const names: readonly string[] = ['extensionName'];

/** The texts of a flat YAML file, each on a line of its own. */
function locale(language: string): ReadonlyMap<string, string> {
  const lines = readFileSync(`${root}locales/${language}.yml`, 'utf8').split('\n');
  const pairs = lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => /^(\w+): (.+)$/.exec(line) ?? fail(`${language}.yml: ${line}`))
    .map(([, key = '', value = '']) => [key, value.replace(/^(['"])(.*)\1$/, '$2')] as const);
  expect(new Set(pairs.map(([key]) => key)).size).toBe(pairs.length);
  return new Map(pairs);
}

function fail(message: string): never {
  throw new Error(message);
}

const en = locale('en');
const uk = locale('uk');
const plurals = [...en.keys()]
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.slice(0, -6));

function placeholders(value: string): readonly string[] {
  return (value.match(/\$\d/g) ?? []).toSorted();
}

describe('locales', () => {
  it('say the same things in both languages, in the same order', () => {
    expect([...uk.keys()]).toEqual([...en.keys()]);
    expect(en.size).toBeGreaterThan(50);
  });

  it('say nothing in the words of the other language', () => {
    const same = [...en].filter(([key, value]) => uk.get(key) === value && !names.includes(key));
    expect(same).toEqual([]);
    const borrowed = [...uk].filter(
      ([key, value]) => !/\p{Script=Cyrillic}/u.test(value) && !names.includes(key),
    );
    expect(borrowed.map(([key]) => key)).toEqual(['languageOfTexts']);
    expect([...en].filter(([, value]) => /\p{Script=Cyrillic}/u.test(value))).toEqual([]);
  });

  it('fill in the same values', () => {
    const differing = [...en].filter(
      ([key, value]) => placeholders(value).join() !== placeholders(uk.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('use letters of Ukrainian only', () => {
    expect([...uk].filter(([, value]) => /[ыэъё]/iu.test(value))).toEqual([]);
  });

  it('have plurals to check', () => {
    expect(plurals.length).toBeGreaterThan(0);
  });

  it.each(plurals)('have all four forms of %s in both languages', (key) => {
    for (const form of forms) {
      expect(en.has(`${key}_${form}`)).toBe(true);
      expect(uk.has(`${key}_${form}`)).toBe(true);
    }
    const [one, few, many] = forms.map((form) => uk.get(`${key}_${form}`));
    expect(new Set([one, few, many]).size, 'Ukrainian tells one, few and many apart').toBe(3);
  });

  it('have no form without its plural', () => {
    const formed = [...en.keys()].filter((key) => /_(?:one|few|many|other)$/.test(key));
    expect(formed.filter((key) => !plurals.includes(key.replace(/_\w+$/, '')))).toEqual([]);
  });

  it('hold no text that nothing shows', () => {
    const source = rooms
      .flatMap((room) =>
        readdirSync(root + room, { recursive: true, encoding: 'utf8' }).map((file) =>
          path.join(root, room, file),
        ),
      )
      .filter((file) => /\.(?:tsx?|html)$/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // Only as a whole text in quotes: `save` is a word of many files.
    const words = new Set(source.match(/(?<=['"`])\w+(?=['"`])/g));
    const unused = [...en.keys()].filter((key) => {
      const name = key.replace(/_(?:one|few|many|other)$/, '');
      return !words.has(name) && !words.has(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });
});
