import { startsWithWord } from '@/extraction/dom/letters';
import { ar } from './ar';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { bg } from './bg';
import { da } from './da';
import { el } from './el';
import { fa } from './fa';
import { he } from './he';
import { hi } from './hi';
import { id } from './id';
import { is } from './is';
import { ro } from './ro';
import { sk } from './sk';
import { sr } from './sr';
import { sv } from './sv';
import { vi } from './vi';
import { foldLine } from './fold-line';
import { fr } from './fr';
import { hu } from './hu';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import {
  lineForms,
  lineKinds,
  type LanguagePack,
  type LineForm,
  type LineKind,
} from './language-pack';
import { lt } from './lt';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';
import { zh } from './zh';

/**
 * All packs speak on every page: pages mix languages (Russian buttons on Ukrainian sites, English
 * ones everywhere), and their own `lang` is often wrong.
 */
const packs: readonly LanguagePack[] = [
  uk,
  ru,
  en,
  de,
  fr,
  es,
  pl,
  it,
  pt,
  nl,
  cs,
  nb,
  tr,
  lt,
  ja,
  ko,
  zh,
  ar,
  fi,
  hu,
  bg,
  da,
  el,
  fa,
  he,
  hi,
  id,
  is,
  ro,
  sk,
  sr,
  sv,
  vi,
];

export type LineMatch = { readonly kind: LineKind; readonly form: LineForm };

type Opening = { readonly phrase: string; readonly kind: LineKind };

const labels = new Map<string, LineKind>();
/** By the first two characters, so that a line meets a handful of phrases and not all of them. */
const openings = new Map<string, Opening[]>();
const withins: Opening[] = [];

function learn(kind: LineKind, form: LineForm, phrase: string): void {
  if (form === 'within') withins.push({ phrase, kind });
  else if (!labels.has(phrase)) labels.set(phrase, kind);
  if (form !== 'opening') return;
  const key = phrase.slice(0, 2);
  const bucket = openings.get(key);
  if (bucket) bucket.push({ phrase, kind });
  else openings.set(key, [{ phrase, kind }]);
}

for (const { lines } of packs) {
  for (const kind of lineKinds) {
    for (const form of lineForms) {
      for (const phrase of lines[kind]?.[form] ?? []) learn(kind, form, phrase);
    }
  }
}
for (const bucket of openings.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);

/** Longer than any such line ever seen; a longer block is prose. */
const longestLine = 300;

/** Opening words of one word ("Джерело") count only before a colon: alone they also open sentences. */
function opens(line: string, folded: string, phrase: string): boolean {
  if (!folded.startsWith(phrase)) return false;
  const next = folded.charAt(phrase.length);
  if (startsWithWord(next) && !/[\u3040-\u309f\u3400-\u9fff\uac00-\ud7af]/.test(next)) return false;
  if (phrase.includes(' ')) return true;
  return next === ':' || (next === '' && /:\s*$/.test(line));
}

/**
 * What a block's text says it is, in any of the languages known; null for what reads as prose.
 * The answer is a witness only: see `LineForm`.
 */
export function matchLine(text: string): LineMatch | null {
  if (text.length > longestLine) return null;
  const folded = foldLine(text);
  const label = labels.get(folded);
  if (label) return { kind: label, form: 'label' };
  for (const { phrase, kind } of openings.get(folded.slice(0, 2)) ?? []) {
    if (opens(text, folded, phrase)) return { kind, form: 'opening' };
  }
  const within = withins.find(({ phrase }) => folded.includes(phrase));
  return within ? { kind: within.kind, form: 'within' } : null;
}
