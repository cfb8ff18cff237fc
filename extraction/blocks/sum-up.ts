import type { Block, Container, Medium } from './block';

/** Adds up what containers hold, from the innermost outwards. */
export function sumUp(
  blocks: readonly Block[],
  containers: readonly Container[],
  media: readonly Medium[],
): void {
  for (const block of blocks) {
    const { container } = block;
    container.characters += block.plainText.length;
    container.linked += block.linked;
    if (block.isSentence) {
      container.sentences += 1;
      container.prose += block.plainText.length;
    }
    if (block.linked > block.plainText.length * 0.9) container.linkOnly += 1;
  }
  for (const medium of media) medium.container.pictures += 1;
  for (let index = containers.length - 1; index > 0; index -= 1) {
    const container = containers[index];
    const parent = container?.parent;
    if (!container || !parent) continue;
    parent.characters += container.characters;
    parent.linked += container.linked;
    parent.prose += container.prose;
    parent.sentences += container.sentences;
    parent.linkOnly += container.linkOnly;
    parent.pictures += container.pictures;
    parent.children += 1;
  }
}
