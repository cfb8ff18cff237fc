import { foldText, type FoldedText } from './fold-text';
import type { TextAnchor } from './text-anchor';

/** Characters of context kept on each side, as in Hypothesis's client. */
const contextLength = 32;
/** Occurrences looked at: a quote of one letter stands in a text a million times. */
const mostOccurrences = 2000;
/** A quote is cut in this many parts: with fewer edits than parts, one of them is untouched. */
const parts = 4;
/** Share of pairs of letters that an edited quote must have kept. */
const leastAlike = 0.6;

/** The anchor of `text.slice(start, end)`; offsets in UTF-16 code units. */
export function anchorAt(text: string, start: number, end: number): TextAnchor {
  const first = Math.max(0, Math.min(start, text.length));
  const last = Math.max(first, Math.min(end, text.length));
  return {
    quote: text.slice(first, last),
    prefix: text.slice(Math.max(0, first - contextLength), first),
    suffix: text.slice(last, last + contextLength),
    position: first,
  };
}

/**
 * Where an anchor's quote begins in a text that may have changed since, or null where it is gone.
 * First the quote itself: of equal ones that with the most of its context around it, then the
 * nearest to its old position. Then the same without regard to case, spaces, accents and the
 * shapes of quotes and dashes. Then a spot that is still alike (see `findEdited`).
 */
export function findAnchor(text: string, anchor: TextAnchor): number | null {
  if (anchor.quote === '') return findGap(text, anchor);
  if (isWholeAt(text, anchor)) return anchor.position;
  const exact = bestOccurrence(text, anchor);
  if (exact !== null) return exact;

  const folded = foldText(text);
  const sought = foldAnchor(anchor, folded);
  if (sought.quote === '') return null;
  const found = bestOccurrence(folded.text, sought) ?? findEdited(folded.text, sought);
  return found === null ? null : (folded.offsets[found] ?? null);
}

function isWholeAt(text: string, { quote, prefix, suffix, position }: TextAnchor): boolean {
  const start = position - prefix.length;
  return start >= 0 && text.startsWith(prefix + quote + suffix, start);
}

/** An anchor without a quote is a gap between its prefix and its suffix. */
function findGap(text: string, { prefix, suffix, position }: TextAnchor): number | null {
  if (prefix === '' && suffix === '') return position === 0 ? 0 : null;
  const quote = prefix + suffix;
  const whole = { quote, prefix: '', suffix: '', position: position - prefix.length };
  const start = findAnchor(text, whole);
  return start === null ? null : Math.min(text.length, start + prefix.length);
}

function bestOccurrence(text: string, anchor: TextAnchor): number | null {
  let best: number | null = null;
  let bestScore = -Infinity;
  for (const start of occurrences(text, anchor.quote)) {
    // A letter of context outweighs any distance.
    const distance = Math.abs(start - anchor.position) / (text.length + anchor.position + 1);
    const score = contextAround(text, start, anchor.quote.length, anchor) - distance;
    if (score <= bestScore) continue;
    best = start;
    bestScore = score;
  }
  return best;
}

function occurrences(text: string, quote: string): readonly number[] {
  const found: number[] = [];
  let start = text.indexOf(quote);
  while (start >= 0 && found.length < mostOccurrences) {
    found.push(start);
    start = text.indexOf(quote, start + 1);
  }
  return found;
}

/** How many characters of an anchor's context stand, unbroken, on both sides of a place. */
function contextAround(text: string, start: number, length: number, anchor: TextAnchor): number {
  const { prefix, suffix } = anchor;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix.at(-1 - before)) before++;
  let after = 0;
  while (after < suffix.length && text[start + length + after] === suffix[after]) after++;
  return before + after;
}

/**
 * A quote that was edited: a part of it that is untouched is looked for, and the place accepted
 * where enough of the letters around it are still the same (Sørensen–Dice over pairs of letters).
 */
function findEdited(text: string, anchor: TextAnchor): number | null {
  const { quote } = anchor;
  const length = Math.ceil(quote.length / parts);
  if (length < 4) return null;
  let best: number | null = null;
  let bestScore = 0;
  for (let from = 0; from < quote.length; from += length) {
    const part = quote.slice(from, from + length);
    for (const place of occurrences(text, part).slice(0, 50)) {
      const start = Math.max(0, place - from);
      const alike = likeness(text.slice(start, start + quote.length), quote);
      const context = contextAround(text, start, quote.length, anchor) / (4 * contextLength);
      if (alike < leastAlike || alike + context <= bestScore) continue;
      best = start;
      bestScore = alike + context;
    }
  }
  return best;
}

/** 0 to 1: twice the shared pairs of letters over all pairs. */
function likeness(first: string, second: string): number {
  const pairs = new Map<string, number>();
  for (let i = 0; i < first.length - 1; i++) {
    const pair = first.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < second.length - 1; i++) {
    const pair = second.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    shared++;
  }
  return (2 * shared) / Math.max(1, first.length + second.length - 2);
}

function foldAnchor(anchor: TextAnchor, folded: FoldedText): TextAnchor {
  const after = folded.offsets.findIndex((offset) => offset >= anchor.position);
  return {
    quote: foldText(anchor.quote).text.trim(),
    prefix: foldText(anchor.prefix).text,
    suffix: foldText(anchor.suffix).text,
    position: after < 0 ? folded.text.length : after,
  };
}
