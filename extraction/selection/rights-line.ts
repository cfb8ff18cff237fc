import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** "Copyright © 2026 …": a whole notice, however many sentences it has. */
const notice = /^copyright [©\d].{0,250}$/i;

/** "© All rights reserved" and the like, in one sentence at most. */
const longestSign = 140;
const sign = /^.{0,12}(?:[©ⓒ]|\(c\))/i;

/**
 * A paragraph on whose the photographs are ("(Фото: …)", "Image credit: …"), or what a plugin would have
 * replaced ("[form id=1]", "{loadmodule 2}").
 */
const note =
  /^[(（](?:写真|фото|photo|foto|credit|bild|borítókép)[^)）]*[)）]$|^(?:фото|[fp]h?otos?|bild|image)(?: credit)?:|^\[[\w-]+(?::| \w+=)\S.*\]$|^\{\w+ [\w-]+\}$/i;

/** At the very end without a colon, too: "Фото автора", "Фото з архіву родини."; no other sentence. */
const lastNote = /^фото (?:.{4,50}[^.!?…]|\S+ арх[иі]в.{3,40})$/i;

/** Whether a block tells whose the story or its photographs are, or is a mark that a plugin left behind. */
export function isRightsLine(
  { blockType, plainText, ordinal }: Block,
  facts: PageFacts,
  { last }: { readonly last: number },
): boolean {
  if (notice.test(plainText)) return true;
  if (plainText.length >= longestSign || (facts.texts[ordinal]?.sentenceEnds ?? 0) > 1)
    return false;
  if (sign.test(plainText)) return true;
  return (
    blockType === 'paragraph' &&
    (note.test(plainText) || (ordinal === last && lastNote.test(plainText)))
  );
}
