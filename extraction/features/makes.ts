import type { Block } from '@/extraction/blocks/block';
import type { ContainerFacts } from './container-facts';

/** All blocks with the same tag and class names in containers with the same. */
export type Make = {
  blocks: number;
  picked: number;
  sentences: number;
  linked: number;
  characters: number;
};

/** What blocks of the same make have in common, by block: each make once, shared by its blocks. */
export function readMakes(
  blocks: readonly Block[],
  containers: readonly ContainerFacts[],
  picked: Uint8Array,
): readonly Make[] {
  const makes = new Map<string, Make>();
  return blocks.map((block) => {
    const own = containers[block.leaf?.ordinal ?? -1]?.signature ?? '';
    const key = `${containers[block.container.ordinal]?.signature ?? ''} > ${own}`;
    const make = makes.get(key) ?? { blocks: 0, picked: 0, sentences: 0, linked: 0, characters: 0 };
    makes.set(key, make);
    make.blocks += 1;
    make.picked += picked[block.ordinal] ?? 0;
    make.sentences += block.isSentence ? 1 : 0;
    make.linked += block.linked;
    make.characters += block.plainText.length;
    return make;
  });
}
