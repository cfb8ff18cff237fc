import { Readability } from '@mozilla/readability';
import type { Segments } from '@/extraction/blocks/block';
import { blockNumber } from '@/extraction/blocks/segment';
import { leanCopy } from './lean-copy';

/**
 * Readability's time grows with the square of the paragraphs side by side (300: 5 ms, 3,000: 190 ms):
 * beyond this the other witnesses have to do.
 */
const mostBlocks = 1500;
const mostCharacters = 1_000_000;

/** What Readability's search expects of the steps before it, and the step after it left out. */
const prepared = {
  _articleTitle: '',
  // With an author given, it does not read every element for one.
  _metadata: { byline: '-' },
  _prepArticle: () => undefined,
};

/**
 * What Readability takes for the story: the numbers of its blocks. Empty where it finds none, or where
 * the page is too long to ask. Only its search is run: metadata, lazy pictures and addresses are read elsewhere, and the
 * cleaning of what it finds is our own.
 */
export function readabilityPick(segments: Segments): Set<number> {
  const picked = new Set<number>();
  const characters = segments.containers[0]?.characters ?? 0;
  if (segments.blocks.length > mostBlocks || characters > mostCharacters) return picked;
  const reader = new Readability(leanCopy(segments), {
    // Short stories are whole stories: no second and third pass over the page for them.
    charThreshold: 250,
  });
  Object.assign(reader, prepared);
  // The package types `parse` alone, which is all of its steps.
  const search: unknown = Reflect.get(reader, '_grabArticle');
  if (typeof search !== 'function') return picked;
  const found = Reflect.apply(search, reader, []) as Element | null;
  for (const element of found?.querySelectorAll(`[${blockNumber}]`) ?? [])
    picked.add(Number(element.getAttribute(blockNumber)));
  return picked;
}
