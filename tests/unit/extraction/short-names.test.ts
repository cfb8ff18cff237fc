import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { ownNames, withShortOwnNames } from '../../../scripts/short-names';

const shorten = (code: string): string => withShortOwnNames(code, (text) => parseAst(text));

describe('short names of own properties', () => {
  it('renames a property wherever it is written, and no variable', () => {
    expect(shorten('const container = { container: 1 }; container.container;')).toBe(
      'const container = { $0: 1 }; container.$0;',
    );
    expect(shorten('const { blocks, segments: all } = page; f({ blocks });')).toBe(
      'const { $1:blocks, $2: all } = page; f({ $1:blocks });',
    );
    expect(shorten('const { blocks = [] } = page;')).toBe('const { $1:blocks = [] } = page;');
  });

  it('leaves other properties and texts alone', () => {
    const code = 'page.title + "the first container" + page[blocks];';
    expect(shorten(code)).toBe(code);
  });

  it('refuses a property that is also read by a text', () => {
    expect(() => shorten('record["container"]')).toThrow('container');
  });

  it('lists each name once', () => {
    expect(new Set(ownNames).size).toBe(ownNames.length);
  });
});
