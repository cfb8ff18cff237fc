import type { Block } from '@/extraction/blocks/block';
import type { PageFacts } from '@/extraction/features/page-facts';

/** What of the story tells copies: its blocks, the first two that read as sentences, and who said each text first. */
type Story = {
  readonly kept: ReadonlySet<number>;
  readonly first: number;
  readonly second: number;
  readonly said: ReadonlyMap<string, number>;
};

/** A copy stands this near, is made in another way, or stands in a row of copies; else it is said twice on purpose. */
const nearCopy = 12;

/** Shorter texts are said twice by chance. */
const shortest = 60;

/** A block this long that says more than so many others of the story is a copy made for machines. */
const longCopy = 2000;
const mostInside = 4;
const mostAsked = 40;

/** Whether a block is a sentence that the story has already said, word for word. */
export function saysAgain(block: Block, { makes, segments }: PageFacts, story: Story): boolean {
  const { said, kept } = story;
  if (block.plainText.length > longCopy) {
    // Its beginning is enough, and a page of long paragraphs is not read over and over.
    const inside = [...said.keys()]
      .slice(0, mostAsked)
      .filter(
        (text) =>
          text.length >= shortest && text !== block.plainText && block.plainText.includes(text),
      );
    if (inside.length > mostInside) return true;
  }
  const first = said.get(block.plainText) ?? block.ordinal;
  if (block.plainText.length < shortest || first >= block.ordinal) return false;
  if (block.ordinal - first <= nearCopy) return true;
  const isInRow = [-1, 1].some(
    (step) =>
      segments.blocks[first + step]?.plainText === segments.blocks[block.ordinal + step]?.plainText,
  );
  if (isInRow) return true;
  // A sentence of the story stands above it as well, far away, as its standfirst.
  const isAmong = [-1, 1].every((step) => {
    const other = segments.blocks[block.ordinal + step];
    return other && kept.has(other.ordinal) && other.container === block.container;
  });
  return makes[first] !== makes[block.ordinal] && !(first === story.first && isAmong);
}

/** Marks around a quote, and a quote's first letter, differ from those in the text that it is taken from. */
const quoteEnds = /^["“„«'‘–— ]*.|[.…!?"”»'’ ]+$/g;

/**
 * Whether a block is a few words that a paragraph nearby says too, set apart in a box: a pull quote.
 * Who is quoted goes and stays with the quote.
 */
export function isPullQuote(
  block: Block,
  facts: PageFacts,
  story: Omit<Story, 'said' | 'first'>,
): boolean {
  const { container, element, ordinal, blockType, plainText } = block;
  const { segments } = facts;
  const { kept, second } = story;
  const before = segments.blocks[ordinal - 1];
  if (
    !block.isSentence &&
    before?.isSentence &&
    before.container === container &&
    container.element.closest('blockquote')
  )
    return isPullQuote(before, facts, story);
  if (plainText.length < 25 || blockType !== 'paragraph' || ordinal <= second) return false;
  if (
    element.localName !== 'blockquote' &&
    (container.tag === 'p' || container.end - container.first > 2)
  )
    return false;
  // Between two sentences the paragraph may say whose words they are.
  const sentences = plainText.replace(quoteEnds, '').split(/[.!?…] /);
  return segments.blocks
    .slice(Math.max(0, ordinal - nearCopy), ordinal + nearCopy)
    .some(
      (other) =>
        other.plainText.length > plainText.length * 1.2 &&
        kept.has(other.ordinal) &&
        sentences.every((words) => other.plainText.includes(words)),
    );
}
