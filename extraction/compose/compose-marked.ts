import type { ArticleCandidate } from '@/article/article';
import { selectionLabel } from '@/article/selected-part';
import { segmentPage } from '@/extraction/blocks/segment';
import { copyPage } from '@/extraction/copy/copy-page';
import type { PageDescription } from '@/extraction/describe-page';
import type { LivePage } from '@/extraction/live-page';
import { planMedia } from '@/extraction/pictures/plan-media';
import { countWords } from '@/extraction/reading-time';
import { composeBody } from './compose-body';
import { planNotes } from './plan-notes';

/** Fewer characters than this were selected in passing: a word looked up, a name copied. */
const leastText = 60;

/**
 * What the person has selected, whole and nothing else, as an answer of its own; null where that is
 * too little to read. Nobody's judgement is asked: what was selected is what is wanted.
 */
export function composeMarked(
  page: Document,
  live: LivePage,
  marked: readonly Range[],
  { metadata, base }: Pick<PageDescription, 'metadata' | 'base'>,
): ArticleCandidate | null {
  const length = marked.reduce((sum, range) => sum + range.toString().trim().length, 0);
  if (length < leastText) return null;
  const copy = copyPage(page, live, marked);
  const segments = segmentPage(copy.body);
  const kept = new Set(segments.blocks.map((block) => block.ordinal));
  const { figures, cards } = planMedia(
    {
      segments,
      kept,
      // No picture is above the text: all of them were selected with it.
      first: -1,
      opening: -1,
      last: segments.blocks.length - 1,
      copy,
      pageUrl: live.url,
      base,
      byline: metadata.byline,
      sharePictures: metadata.pictures,
    },
    0,
  );
  const blocks = new Set(segments.blocks.map((block) => block.element));
  const notes = planNotes(segments, kept, live.url);
  const body = composeBody(copy.body, { blocks, figures, cards, notes }, base);
  const text = body.lines.map((line) => line.text).join('\n');
  if (text.length < leastText) return null;
  return { label: selectionLabel, body: body.html, text, words: countWords(text, metadata.lang) };
}
