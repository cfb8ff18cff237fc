import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { searchAlone } from '@/scripts/reached-readability';
import { withSharedCalls } from '@/scripts/shared-calls';
import { usedNames } from '@/scripts/short-names/own-names';
import type { SyntaxNode } from '@/scripts/short-names/syntax';

const wrapped = (body: string) => `var script = function () {${body}}();`;

/** What a script's function gives for a list, as it is and with shared calls. */
function results(body: string, given: unknown): readonly unknown[] {
  return [body, withSharedCalls(wrapped(body)).slice('var script = function () {'.length, -4)].map(
    (code) => Reflect.apply(new Function('given', code), undefined, [given]) as unknown,
  );
}

/** How a program uses names; the parser's own type has no common shape to walk by. */
const namesIn = (code: string) =>
  usedNames(parseSync('program.js', code).program as unknown as SyntaxNode);

describe('shared calls', () => {
  it('stand for what is written often, and give the same', () => {
    const often = 'given.map((each) => each.toUpperCase().trim()).join("-") + '.repeat(6);
    const code = withSharedCalls(wrapped(`return ${often}""`));
    expect(code.match(/\.toUpperCase\(/g)).toHaveLength(1);
    const [plain, shared] = results(`return ${often}""`, ['a', ' b']);
    expect(shared).toBe(plain);
  });

  it('leave chains, lists spread out and what is written once', () => {
    const chains = 'given?.getAttribute("a"), given.getAttribute(...given), '.repeat(9);
    const code = wrapped(`return [${chains}given.closest("p")]`);
    expect(withSharedCalls(code)).toBe(code);
  });

  it('hold a value in place of a missing one', () => {
    const texts = '(given.textContent ?? "") + (given.nodeValue ?? "") + '.repeat(9);
    const [plain, shared] = results(`return ${texts}""`, { textContent: null, nodeValue: 'x' });
    expect(shared).toBe(plain);
  });

  it('write to a node as before', () => {
    const often = 'given.textContent, '.repeat(20);
    const [, shared] = results(`given.textContent = "new"; return [${often}given.textContent]`, {});
    expect(shared).toEqual(Array.from({ length: 21 }, () => 'new'));
  });
});

describe('names of a program', () => {
  it('are taken for the browser’s where no function around declares them', () => {
    const { globals } = namesIn(
      'function a(open, { name: self }, [top = 1]) { let parent = open.parent; return [parent, self, top, status]; } document.close()',
    );
    expect([...globals.keys()].sort()).toEqual(['document', 'status']);
    expect([...(globals.get('document') ?? [])]).toEqual(['close']);
  });

  it('are all that CSS has where a style is handed on', () => {
    expect([...(namesIn('if (!a.style || a.style.display) b()').styles ?? [])]).toEqual([
      'display',
    ]);
    expect(namesIn('const own = a.style').styles).toBeNull();
    expect(namesIn('const { style } = a').styles).toBeNull();
    expect(namesIn('getComputedStyle(a)').styles).toBeNull();
  });
});

describe('Readability’s search', () => {
  const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

  it('is taken out of the package without what it never reaches', () => {
    const code = searchAlone(readFileSync(file, 'utf8'));
    expect(code).toContain('function _grabArticle(');
    expect(code).not.toMatch(/\bthis\b|_getJSONLD|_prepArticle|function parse/);
  });

  it('is refused where the package is another', () => {
    const source = readFileSync(file, 'utf8').replaceAll('normalizeSpaces', 'normalise');
    expect(() => searchAlone(source)).toThrow('Readability has changed');
  });
});
