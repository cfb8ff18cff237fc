import type { OpenBlock } from './block';
import { countMask, inSource, inTitle } from './postings';

/** BM25's usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). */
const saturation = 1.2;
const lengthWeight = 0.75;

/** What a word in the title or the source is worth next to a word that fills the text (which is worth 1). */
const titleWeight = 2.5;
const sourceWeight = 1;

/** What a byte of postings says of where a word stands, apart from how often. */
const placeWeights = Float32Array.from(
  { length: 256 },
  (_nothing, hit) => (hit & inTitle ? titleWeight : 0) + (hit & inSource ? sourceWeight : 0),
);

/** How much an article's length takes from a word in it, by its words and the mean of all; above 0. */
export function lengthNorm(words: number, mean: number): number {
  return saturation * (1 - lengthWeight + (lengthWeight * words) / (mean || 1));
}

type Scoring = {
  readonly weight: number;
  readonly norms: Float32Array;
  /** By document number, changed in place. */
  readonly scores: Float32Array;
};

/**
 * Raises the scores of all documents that the term at `position` of a block stands in to what
 * `weight` makes it worth. `norms` is `lengthNorm` of each document, 0 where there is none (any more).
 */
export function scoreTerm(
  { ends, postings }: OpenBlock,
  position: number,
  { weight, norms, scores }: Scoring,
): void {
  const end = ends[position] ?? 0;
  let doc = 0;
  // As `readPostings` reads, without a call for each document: this runs at each key.
  for (let at = ends[position - 1] ?? 0; at < end; at += 1) {
    let difference = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = postings[at] ?? 0;
      at += 1;
      difference |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    doc += difference;
    const norm = norms[doc] ?? 0;
    if (norm === 0) continue;
    const hit = postings[at] ?? 0;
    const count = hit & countMask;
    const score = weight * ((placeWeights[hit] ?? 0) + count / (count + norm));
    if (score > (scores[doc] ?? 0)) scores[doc] = score;
  }
}

/** A word that few articles have says more than one that most have (BM25's inverse document frequency). */
export function weighByRarity(scores: Float32Array): void {
  let found = 0;
  for (let doc = 0; doc < scores.length; doc += 1) if ((scores[doc] ?? 0) > 0) found += 1;
  const rarity = Math.log(1 + (scores.length - found + 0.5) / (found + 0.5));
  for (let doc = 0; doc < scores.length; doc += 1) scores[doc] = (scores[doc] ?? 0) * rarity;
}

/** Adds up the scores of two words, 0 where a document lacks one of them. */
export function withBoth(one: Float32Array, other: Float32Array): Float32Array {
  const both = new Float32Array(one.length);
  for (let doc = 0; doc < both.length; doc += 1) {
    const first = one[doc] ?? 0;
    const second = other[doc] ?? 0;
    if (first > 0 && second > 0) both[doc] = first + second;
  }
  return both;
}
