import { describe, expect, it } from 'vitest';
import { withShortNames } from '@/scripts/short-names/short-names';

/** A program behind the build step, without its white space. */
const shorten = (code: string, packages: readonly string[] = []) =>
  withShortNames(code, packages).replace(/\s+/g, ' ').replaceAll('"', "'");

describe('short names', () => {
  it('stand for properties of our own, wherever they are read, written or taken apart', () => {
    const code = `const plot = { firstUnit: 1, lastUnit: 2 };
      const { firstUnit, lastUnit: end } = plot;
      plot.firstUnit = end + firstUnit + (plot?.lastUnit ?? 0);`;
    expect(shorten(code)).not.toMatch(/\.(?:firstUnit|lastUnit)|(?:firstUnit|lastUnit):/);
    expect(new Function(`${withShortNames(code)}; return Object.values(plot)`)()).toEqual([5, 2]);
  });

  it('never stand for what the browser has', () => {
    const code = `const links = document.links; const story = { links, textContent: '' };
      story.textContent = links[0].ownerDocument.body.textContent;
      new Intl.Segmenter('en', { granularity: 'word' }).segment(story.textContent);`;
    const short = shorten(code);
    for (const name of ['document.links', '.body', '.textContent', '.Segmenter', 'granularity:'])
      expect(short).toContain(name);
    expect(short).toContain('.segment(');
  });

  it('never stand for what leaves the script or comes into it from another', () => {
    const code = 'export const story = { confidence: 1, leadPicture: null, until: given.fetched };';
    expect(shorten(code)).toContain('confidence: 1, leadPicture: null, until: given.fetched');
  });

  it('never stand for names of a package', () => {
    const code = 'new Reader().charThreshold = options.ownNumber;';
    const short = shorten(code, ['this.charThreshold = 1;']);
    expect(short).toContain('.charThreshold');
    expect(short).not.toContain('ownNumber');
  });

  it.each([
    ['a name that is read as a text', `const sum = (of) => of.gainOfUnit + data['gainOfUnit'];`],
    ['a table', 'const gains = { gainOfUnit: 2 }; const of = (name) => gains[name];'],
    [
      'a table in another',
      'const all = { inner: { gainOfUnit: 2 } }; const of = (name) => all[name];',
    ],
    [
      'a table by its key',
      'const all = { gains: { gainOfUnit: 2 } }; const of = (x) => all.gains[x];',
    ],
    ['what is listed', 'const gains = { gainOfUnit: 2 }; const all = Object.entries(gains);'],
    ['what is listed at once', 'const all = Object.keys({ gainOfUnit: 2 });'],
    ['what is asked for', `const gains = { gainOfUnit: 2 }; const has = (name) => name in gains;`],
    ['a list of names', `const names = 'gainOfUnit lossOfUnit'.split(' '); sum(of.gainOfUnit);`],
  ])('leave alone %s', (_, code) => {
    expect(shorten(code).split('gainOfUnit')).toHaveLength(code.split('gainOfUnit').length);
  });

  it('are not made where a global is read that is declared nowhere', () => {
    expect(() => shorten('Intl.Spellchecker;')).toThrow('Intl.Spellchecker is declared nowhere.');
  });
});
