import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { foldLine } from './fold-line';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { LanguagePack, LineForm, LineKind } from './language-pack';
import { lt } from './lt';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';

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
];

export type LineMatch = { readonly kind: LineKind; readonly form: LineForm };

type Opening = { readonly phrase: string; readonly kind: LineKind };

const labels = new Map<string, LineKind>();
/** By the first two characters, so that a line meets a handful of phrases and not all of them. */
const openings = new Map<string, Opening[]>();
const withins: Opening[] = [];

for (const pack of packs) {
  for (const [kind, form, phrase] of pack.lines) {
    if (form === 'within') withins.push({ phrase, kind });
    else if (!labels.has(phrase)) labels.set(phrase, kind);
    if (form !== 'opening') continue;
    const key = phrase.slice(0, 2);
    const bucket = openings.get(key);
    if (bucket) bucket.push({ phrase, kind });
    else openings.set(key, [{ phrase, kind }]);
  }
}
for (const bucket of openings.values()) bucket.sort((a, b) => b.phrase.length - a.phrase.length);

/** Longer than any such line ever seen; a longer block is prose. */
const longestLine = 300;

/** Opening words of one word ("Джерело") count only before a colon: alone they also open sentences. */
function opens(line: string, folded: string, phrase: string): boolean {
  if (!folded.startsWith(phrase)) return false;
  const next = folded.charAt(phrase.length);
  if (/[\p{L}\p{N}]/u.test(next) && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Hang}]/u.test(next)) return false;
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
