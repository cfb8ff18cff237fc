import type { Article } from '@/article/article';
import { unsafeHtml } from '@/article/unsafe-html';

/**
 * Made-up articles of real lengths, the same at each run. Words follow Zipf's law over 40,000 stems
 * a language, with endings; lengths are log-normal around 520 words, as news is; half Ukrainian,
 * a third English, the rest German and Japanese.
 */
export function generateArticle(number: number): Article {
  const random = randomNumbers(number + 1);
  const language = pick(languages, weightsOfLanguages, random());
  const words = Math.round(Math.min(6000, Math.max(60, 520 * Math.exp(0.7 * gaussian(random)))));
  const paragraphs: string[] = [];
  for (let left = words; left > 0; left -= 60)
    paragraphs.push(sentence(language, Math.min(60, left), random));
  const host = `site-${Math.floor(600 ** random())}.example`;
  const text = paragraphs.join('\n');
  return {
    version: 1,
    url: `https://${host}/2026/${number}`,
    canonicalUrl: '',
    kind: 'article',
    confidence: 0.95,
    title: sentence(language, 7 + Math.floor(6 * random()), random),
    dek: '',
    byline: sentence(language, 2, random),
    siteName: host,
    host,
    published: new Date(1.6e12 + number * 3_600_000).toISOString(),
    modified: '',
    lang: language.code,
    dir: 'ltr',
    leadPicture: null,
    body: unsafeHtml(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')),
    text,
    figures: [],
    removed: [],
    candidates: [],
    words,
    minutes: Math.max(1, Math.round(words / 220)),
  };
}

/** What someone looks for: one to three words of which at least some article has each, most of them not the commonest. */
export function generateQuery(number: number): string {
  const random = randomNumbers(7_000_000 + number);
  const language = pick(languages, weightsOfLanguages, random());
  const count = 1 + Math.floor(3 * random());
  return Array.from({ length: count }, () => word(language, 20 + 3000 ** random(), random)).join(
    language.space,
  );
}

type Language = {
  readonly code: string;
  readonly syllables: readonly string[];
  readonly endings: readonly string[];
  readonly space: string;
};

const split = (list: string): readonly string[] => list.split(' ');

const languages: readonly Language[] = [
  {
    code: 'uk',
    syllables: split(
      'ко ва ри ні по ста мо ре ку лі за пе ро ди не ма вер бу ту го сі та ло вод пра зем дов мі рі ви об ря сно кра чи',
    ),
    endings: ['', 'а', 'и', 'у', 'ом', 'ів', 'ами', 'ах', 'і', 'ого', 'ий'],
    space: ' ',
  },
  {
    code: 'en',
    syllables: split(
      'con tra ment per for ter ing sta re lo can der pro mi ver ble na tion ti co se ry pa li ma ny ke ro di fu',
    ),
    endings: ['', '', 's', 'ed', 'ing'],
    space: ' ',
  },
  {
    code: 'de',
    syllables: split(
      'ver ge be stra schlag hau ber gen er zeug lich kei wer ste bund ent auf land',
    ),
    endings: ['', 'e', 'en', 'er', 'es'],
    space: ' ',
  },
  {
    code: 'ja',
    syllables: split(
      '東 京 都 市 国 会 議 員 新 聞 日 本 の が に を は で と し た 橋 道 水 電 車 人 年 月 時',
    ),
    endings: [''],
    space: '',
  },
];
const weightsOfLanguages = [0.5, 0.85, 0.95, 1];

const stemsOfLanguage = 40_000;

function sentence(language: Language, count: number, random: () => number): string {
  const words = Array.from({ length: count }, () =>
    word(language, stemsOfLanguage ** random(), random),
  );
  return `${words.join(language.space)}.`;
}

/** The stem of a rank, always the same, with one of the endings. Common words are short. */
function word(language: Language, rank: number, random: () => number): string {
  const whole = Math.floor(rank);
  const make = randomNumbers(whole * 31 + language.code.charCodeAt(0));
  const length = whole < 30 ? 1 : whole < 500 ? 2 : 2 + Math.floor(3 * make());
  let stem = '';
  for (let count = 0; count < length; count += 1)
    stem += language.syllables[Math.floor(make() * language.syllables.length)] ?? '';
  return stem + (language.endings[Math.floor(random() * language.endings.length)] ?? '');
}

function pick(from: readonly Language[], upTo: readonly number[], chance: number): Language {
  const found = from[upTo.findIndex((limit) => chance < limit)] ?? from[0];
  if (!found) throw new Error('There is no language');
  return found;
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32 by Tommy Ettinger (public domain): numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
