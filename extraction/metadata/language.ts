import { countLetters } from '@/extraction/dom/letters';
import { type JsonLdNode, textOf } from './json-ld';
import { type MetaTags, metaValue } from './meta-tags';

/** A script, who writes it (the first where the letters tell no more), and what tells its languages apart. */
type ScriptRule = readonly [script: RegExp, languages: string, detect?: (text: string) => string];

/** Letters that only one of the languages of a script uses. */
function cyrillic(text: string): string {
  if (/[ґїєі]/i.test(text)) return /ў/i.test(text) ? 'be' : 'uk';
  if (/[ђћљњџ]/i.test(text)) return 'sr';
  if (/[ыэё]/i.test(text)) return 'ru';
  return /ъ/i.test(text) ? 'bg' : '';
}

const rules: readonly ScriptRule[] = [
  [/[\u0400-\u052f]/g, 'uk ru be bg sr mk kk ky mn tg tt uz', cyrillic],
  [/[\u0370-\u03ff\u1f00-\u1fff]/g, 'el'],
  [
    /[\u0620-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe]/g,
    'ar fa ur ps ckb ku sd ug',
    (text) => (/[پچژگ]/.test(text) ? 'fa' : 'ar'),
  ],
  [/[\u0590-\u05ff]/g, 'he iw yi'],
  [/[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/g, 'ko'],
  [/[\u3041-\u30ff]/g, 'ja'],
  [/[\u3400-\u9fff\uf900-\ufaff]/g, 'zh ja ko yue'],
  [/[\u0e01-\u0e7f]/g, 'th'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0531-\u058f]/g, 'hy'],
  [/[\u0900-\u097f]/g, 'hi mr ne sa'],
  [/[\u0980-\u09fb]/g, 'bn as'],
  [/[\u0a01-\u0a75]/g, 'pa'],
  [/[\u0a81-\u0af9]/g, 'gu'],
  [/[\u0b83-\u0bfa]/g, 'ta'],
  [/[\u0c05-\u0c6f]/g, 'te'],
  [/[\u0c85-\u0cef]/g, 'kn'],
  [/[\u0d05-\u0d7f]/g, 'ml'],
  [/[\u0d85-\u0df4]/g, 'si'],
  [/[\u0e81-\u0edf]/g, 'lo'],
  [/[\u1000-\u109f]/g, 'my'],
  [/[\u1200-\u137c]/g, 'am ti'],
  [/[\u1780-\u17e9]/g, 'km'],
];

/** How much of the text a script must fill before it overrules what the page claims. */
const share = { default: 0.5, kana: 0.15 };

const sampleLength = 4_000;

/** The language that the letters themselves tell, '' for Latin and for what can't be told. */
export function languageOfLetters(text: string): string {
  const sample = text.slice(0, sampleLength);
  // Nothing but Latin and its marks: no script to tell.
  if (!/[\u0370-\u1dff\u3041-\ufefe]/.test(sample)) return '';
  const letters = countLetters(sample);
  if (letters < 20) return '';
  for (const [script, languages, detect] of rules) {
    const first = languages.slice(0, 2);
    const needed = first === 'ja' ? share.kana : share.default;
    if ((sample.match(script)?.length ?? 0) / letters >= needed) return detect?.(sample) ?? first;
  }
  return '';
}

/** Letters of the Latin script that, among news languages, one alone uses often. */
const latinLetters: readonly (readonly [string, RegExp])[] = [
  ['cs', /[ěřů]/giu],
  ['sk', /[ľĺŕ]/giu],
  ['pl', /[ąęłśźż]/giu],
  ['hu', /[őű]/giu],
  ['ro', /[țșă]/giu],
  ['tr', /[ğıİş]/gu],
  ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/giu],
  ['lt', /[ėįųū]/giu],
  ['lv', /[āēģķļņ]/giu],
  ['pt', /[ãõ]/giu],
  ['es', /[ñ¿¡]/giu],
  ['de', /[ßü]/giu],
];

/** A guess for a Latin text where a page claims nothing: more than one letter in 200 must tell. */
function guessLatin(text: string): string {
  const sample = text.slice(0, sampleLength);
  const letters = countLetters(sample);
  if (
    letters < 100 ||
    (sample.match(/[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/g)?.length ?? 0) < letters * 0.9
  )
    return '';
  let best = '';
  let most = letters / 200;
  for (const [language, pattern] of latinLetters) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function normalTag(tag: string): string {
  try {
    return new Intl.Locale(tag.trim().replaceAll('_', '-')).toString();
  } catch {
    // What is no language tag says nothing of the language.
    return '';
  }
}

/** Whether a claim can be true of letters that tell `told`: same language, or one of the same script that the letters can't rule out. */
function fits(claimed: string, told: string): boolean {
  if (told === '') return true;
  const base = claimed.split('-')[0] ?? '';
  if (base === told) return true;
  const [, together = ''] = rules.find(([, languages]) => languages.includes(told)) ?? [];
  const isSure = ['uk', 'ru', 'be', 'ja', 'ko'].includes(told);
  return !isSure && together.includes(base);
}

/**
 * The story's language, BCP 47: what the page claims, unless the letters of `text` say otherwise
 * (sites copy `lang="en"` or `lang="ru"` templates). '' where neither tells.
 */
export function readLanguage(
  page: Document,
  tags: MetaTags,
  article: JsonLdNode | null,
  text: string,
): string {
  const claims = [
    page.documentElement.getAttribute('lang') ??
      page.documentElement.getAttribute('xml:lang') ??
      '',
    textOf(article?.['inLanguage'], 'alternateName', 'name'),
    metaValue(tags, 'og:locale', 'content-language', 'language', 'dc.language'),
  ]
    // Nothing claimed is no error to throw: the first error of a script costs milliseconds.
    .map((tag) => (tag.trim() === '' ? '' : normalTag(tag)))
    .filter((tag) => tag !== '' && tag !== 'und');
  const told = languageOfLetters(text);
  return claims.find((claim) => fits(claim, told)) ?? (told || guessLatin(text));
}

const rightToLeft = /^(?:ar|fa|he|iw|ur|ps|sd|ug|yi|dv|ckb)(?:-|$)/;

/** Which way the story runs: from the element that holds it, else the language, else left to the browser. */
export function readDirection(container: Element | null, language: string): 'ltr' | 'rtl' | 'auto' {
  const stated = container?.closest('[dir]')?.getAttribute('dir')?.toLowerCase();
  if (language !== '')
    return rightToLeft.test(language) ? 'rtl' : stated === 'rtl' ? 'auto' : 'ltr';
  return stated === 'rtl' || stated === 'ltr' ? stated : 'auto';
}
