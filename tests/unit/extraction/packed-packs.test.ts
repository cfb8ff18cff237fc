import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '@/extraction/languages/language-pack';
import {
  packLines,
  spellOut,
  unpackLines,
  withCyrillic,
  type PackedPhrase,
} from '@/extraction/languages/pack-lines';
import { shortenText } from '@/scripts/shorten-text';
import { packs } from '@/extraction/languages/packs';

function unpacked([plain, cyrillic]: readonly [string, string]): readonly PackedPhrase[] {
  const entries: PackedPhrase[] = [];
  unpackLines(plain, (entry) => entries.push(entry));
  unpackLines(withCyrillic(cyrillic), (entry) => entries.push(entry));
  return entries;
}

const key = ({ kind, form, phrase }: PackedPhrase) => `${form} ${kind} ${phrase}`;

describe('packed language packs', () => {
  const entries = unpacked(packLines(packs));
  const keys = new Set(entries.map(key));

  it.each(packs.map((pack) => [pack.lang, pack] as const))(
    'say of each phrase what the first pack says of it: %s',
    (_, pack) => {
      const lost: string[] = [];
      for (const [kind, forms] of Object.entries(pack.lines)) {
        for (const [form, phrases] of Object.entries(forms)) {
          for (const phrase of phrases) {
            const known = entries.filter((entry) => entry.phrase === phrase);
            const isSaid = known.some(
              (entry) => entry.form === form || (form === 'label' && entry.form === 'opening'),
            );
            if (!isSaid) lost.push(`${form} ${kind} ${phrase}`);
          }
        }
      }
      expect(lost).toEqual([]);
    },
  );

  it('say nothing twice', () => {
    expect(keys.size).toBe(entries.length);
  });

  it('hold only phrases of the packs', () => {
    const phrases = new Set(
      packs.flatMap(({ lines }) =>
        Object.values(lines).flatMap((forms) => Object.values(forms).flat()),
      ),
    );
    expect(entries.filter(({ phrase }) => !phrases.has(phrase))).toEqual([]);
  });

  it('let an earlier pack decide what a phrase is for', () => {
    const first: LanguagePack = { lang: 'uk', lines: { share: { label: ['друк'] } } };
    const second: LanguagePack = {
      lang: 'ru',
      lines: { 'print-mail': { label: ['друк'], opening: ['друк'] } },
    };
    expect(unpacked(packLines([first, second])).map(key)).toEqual([
      'label share друк',
      'opening print-mail друк',
    ]);
  });

  it('come back whole from the shorter texts of the build', () => {
    const texts = packLines(packs);
    const short = texts.map(shortenText);
    expect(short.map(spellOut)).toEqual(texts);
    expect(short.join('').length).toBeLessThan(texts.join('').length * 0.9);
  });

  it('refuse a phrase that would come back as another', () => {
    const pack: LanguagePack = { lang: 'en', lines: { share: { label: ['share 2'] } } };
    expect(() => packLines([pack])).toThrow('share 2');
    const cyrillic: LanguagePack = { lang: 'uk', lines: { share: { label: ['пошта@'] } } };
    expect(() => packLines([cyrillic])).toThrow('пошта@');
  });
});
