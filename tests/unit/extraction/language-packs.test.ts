import { describe, expect, it } from 'vitest';
import { foldLine } from '@/extraction/languages/fold-line';
import { lineForms, lineKinds, type LanguagePack } from '@/extraction/languages/language-pack';
import { matchLine } from '@/extraction/languages/match-line';

const modules = import.meta.glob<Readonly<Record<string, LanguagePack>>>(
  '../../../extraction/languages/??.ts',
  { eager: true },
);
const packs = Object.values(modules).flatMap((module) => Object.values(module));
const lines = packs.flatMap(({ lang, lines }) =>
  lineKinds.flatMap((kind) =>
    lineForms.flatMap((form) =>
      (lines[kind]?.[form] ?? []).map((phrase) => ({ lang, kind, form, phrase })),
    ),
  ),
);

describe('language packs', () => {
  it('speak at least the languages that come first', () => {
    const languages = packs.map(({ lang }) => lang);
    expect(languages).toEqual(
      expect.arrayContaining(['uk', 'ru', 'en', 'de', 'fr', 'es', 'pl', 'it']),
    );
  });

  it('are spelled as lines are folded, or they would never match', () => {
    expect(lines.filter(({ phrase }) => phrase === '' || foldLine(phrase) !== phrase)).toEqual([]);
  });

  it('say nothing twice', () => {
    const keys = lines.map(({ lang, form, phrase }) => `${lang} ${form} ${phrase}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('name no site', () => {
    const hosts = /(?<!ctrl ?)\b[\w-]+\.(?:com|net|org|ua|ru|de|fr|it|pl|es|jp|kr)\b/;
    expect(lines.filter(({ phrase }) => hosts.test(phrase))).toEqual([]);
  });

  it.each([
    ['Читайте також: Скільки коштує вугілля', 'read-also', 'opening'],
    ['ЧИТАЙТЕ ТАКОЖ', 'read-also', 'label'],
    ['  ▶ Читайте також:\u00a0', 'read-also', 'label'],
    ['Обов’язково підпишись на канал', 'subscribe', 'opening'],
    ['Приєднуйтесь до нас у Facebook: обговорюємо', 'subscribe', 'opening'],
    ['Ещё по теме', 'read-also', 'label'],
    ['İlginizi çekebilir: Yeni köprü', 'read-also', 'opening'],
    ['12 Comments', 'comments', 'label'],
    ['7 min read', 'loading', 'label'],
    ['Participation is advertisement', null, null],
    ['Джерело води знайшли під млином', null, null],
    ['Теги', 'tags', 'label'],
    ['الأكثر قراءة', 'popular', 'label'],
    ['Baca juga: Harga beras turun', 'read-also', 'opening'],
    ['Läs också: Färjan är tillbaka', 'read-also', 'opening'],
    ['Διαβάστε επίσης', 'read-also', 'label'],
    ['Artiklen fortsætter efter annoncen', 'ad-label', 'label'],
    ['Прочетете още: Мостът е отворен', 'read-also', 'opening'],
  ])('take «%s» for %s', (text, kind, form) => {
    expect(matchLine(text)).toEqual(kind === null ? null : { kind, form });
  });
});
