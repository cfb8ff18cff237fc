import { startsWithWord } from '@/extraction/dom/letters';
import { foldLine } from './fold-line';
import type { LineForm, LineKind } from './language-pack';
import { spellOut, unpackLines, withCyrillic, type PackedPhrase } from './pack-lines';
import { packedLines } from './packed-lines';

export type LineMatch = { readonly kind: LineKind; readonly form: LineForm };

const labels = new Map<string, LineKind>();
/** By the first two characters, so that a line meets a handful of phrases and not all of them. */
const openings = new Map<string, PackedPhrase[]>();
const withins: PackedPhrase[] = [];

function learn(entry: PackedPhrase): void {
  const { kind, form, phrase } = entry;
  if (form === 'within') withins.push(entry);
  else if (!labels.has(phrase)) labels.set(phrase, kind);
  if (form !== 'opening') return;
  const key = phrase.slice(0, 2);
  const bucket = openings.get(key);
  if (bucket) bucket.push(entry);
  else openings.set(key, [entry]);
}

/** Which of the packed texts have been learnt: most pages need no Cyrillic phrase. */
let learnt = 0;

function learnFor(folded: string): void {
  const [plain = '', cyrillic = ''] = packedLines;
  if (learnt === 0) {
    unpackLines(spellOut(plain), learn);
    learnt = 1;
  }
  if (learnt === 1 && /[\u0400-\u04ff]/.test(folded)) {
    unpackLines(withCyrillic(spellOut(cyrillic)), learn);
    learnt = 2;
  }
}

/** Longer than any such line ever seen; a longer block is prose. */
const longestLine = 360;

/** Opening words of one word ("Джерело") count only before a colon: alone they also open sentences. */
function opens(line: string, folded: string, phrase: string): boolean {
  if (!folded.startsWith(phrase)) return false;
  const next = folded.charAt(phrase.length);
  if (startsWithWord(next) && !/[\u3040-\u309f\u3400-\u9fff\uac00-\ud7af]/.test(next)) return false;
  if (phrase.includes(' ')) return true;
  return next === ':' || next === '：' || (next === '' && /:\s*$/.test(line));
}

/**
 * What a block's text says it is, in any of the languages known; null for what reads as prose.
 * The answer is a witness only: see `LineForm`.
 */
export function matchLine(text: string): LineMatch | null {
  if (text.length > longestLine) return null;
  const folded = foldLine(text);
  learnFor(folded);
  const label = labels.get(folded);
  if (label) return { kind: label, form: 'label' };
  let longest: PackedPhrase | null = null;
  for (const entry of openings.get(folded.slice(0, 2)) ?? []) {
    if (entry.phrase.length > (longest?.phrase.length ?? 0) && opens(text, folded, entry.phrase))
      longest = entry;
  }
  if (longest) return { kind: longest.kind, form: 'opening' };
  const within = withins.find(({ phrase }) => folded.includes(phrase));
  return within ? { kind: within.kind, form: 'within' } : null;
}
