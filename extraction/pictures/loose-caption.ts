import type { Block, Container, Medium, Segments } from '@/extraction/blocks/block';
import { isCaptionByName, isInCaption, isSetInTheMiddle, saysAlternative } from './caption-place';

type Story = { readonly segments: Segments; readonly kept: ReadonlySet<number> };

/** Longer text beside a picture is no caption. */
export const longestCaption = 400;

/** So many blocks below a picture, a caption stands among. */
const mostBelow = 4;

/**
 * A line right after a picture, among the story's blocks, that is no link and that selection left out or that
 * says no more than the picture's alternative text.
 */
export function looseCaption(medium: Medium, around: Container, story: Story): readonly Block[] {
  const next = story.segments.blocks[medium.after];
  if (!next || next.ordinal >= around.end) return [];
  const isSaid = saysAlternative(next, medium.element);
  if (story.kept.has(next.ordinal) && !isSaid && !isCaptionByName(next)) return [];
  const { container } = medium;
  // A picture in a paragraph of its own has the line in the next one.
  const home = container.first === container.end ? container.parent : container;
  const isOwn = next.container === container;
  const isCaption =
    (isSaid ||
      (isOwn && isPlain(next, medium)) ||
      ((isOwn || next.container === home) && isNamedSo(next))) &&
    next.plainText.length <= longestCaption &&
    next.linked < next.plainText.length * 0.5 &&
    medium.element.querySelector('figcaption') === null;
  return isCaption ? [next] : [];
}

/** Whether a line that selection left out says by its place, right below a figure, that it is a caption. */
function isPlain({ blockType, linkElements }: Block, medium: Medium): boolean {
  return (
    blockType !== 'heading' && linkElements.length === 0 && medium.element.localName === 'figure'
  );
}

function isNamedSo(block: Block): boolean {
  const names = block.element.getAttribute('class') ?? '';
  return (
    isSetInTheMiddle(block) ||
    isInCaption(block) ||
    isCaptionByName(block) ||
    /credit|photo|image|foto|legend/i.test(names)
  );
}

/** The blocks right below a picture that are called its caption and whose picture it is, past a word or two. */
export function namedBelow({ after }: Medium, { segments, kept }: Story): readonly Block[] {
  const below = segments.blocks.slice(after, after + mostBelow);
  const end = below.findIndex(({ ordinal }) => kept.has(ordinal));
  return below
    .slice(0, end < 0 ? mostBelow : end)
    .filter((block) => block.plainText.length > 5 && block.linked === 0 && isCaptionByName(block));
}
