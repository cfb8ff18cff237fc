import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '@/extraction/languages/language-pack';
import { packPack, unpackPack } from '@/extraction/languages/unpack-pack';

const modules = import.meta.glob<Readonly<Record<string, LanguagePack>>>(
  '../../../extraction/languages/??.ts',
  { eager: true },
);
const packs = Object.values(modules).flatMap((module) => Object.values(module));

describe('packed language packs', () => {
  it.each(packs.map((pack) => [pack.lang, pack] as const))('come back whole: %s', (lang, pack) => {
    expect(unpackPack(lang, packPack(pack))).toEqual(pack);
  });

  it('refuse a phrase that would come back as another', () => {
    const pack: LanguagePack = { lang: 'en', lines: { share: { label: ['share|save'] } } };
    expect(() => packPack(pack)).toThrow('share|save');
  });
});
