import type { RemovalReason, RemovedBlock } from '@/article/article';
import { oneLine } from '@/article/one-line';
import { plural, text, uiLanguage } from '@/platform/texts';
import { Button } from './Button';

type HiddenBlocksProps = {
  readonly blocks: readonly RemovedBlock[];
  /** Those that are back in the text, by their place in `blocks`. */
  readonly shown: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
};

const reasonTexts = {
  advertisement: 'hiddenAdvertisement',
  'share-bar': 'hiddenShareBar',
  related: 'hiddenRelated',
  newsletter: 'hiddenNewsletter',
  prompt: 'hiddenPrompt',
  navigation: 'hiddenNavigation',
  repeated: 'hiddenRepeated',
  metadata: 'hiddenMetadata',
  comments: 'hiddenComments',
  'next-story': 'hiddenNextStory',
  other: 'hiddenOther',
} as const satisfies Record<RemovalReason, string>;

/** The quiet line at the end that says how much was taken out, why, and brings any of it back. */
export function HiddenBlocks({ blocks, shown, onToggle }: HiddenBlocksProps) {
  if (blocks.length === 0) return null;
  return (
    <details class="hidden-blocks" lang={uiLanguage()} dir="auto" data-apart="">
      <summary>{plural('hiddenBlocks', blocks.length)}</summary>
      <ul>
        {blocks.map((block, index) => (
          <li key={index}>
            <span class="hidden-reason">{text(reasonTexts[block.reason])}</span>
            <bdi class="hidden-text">{oneLine(block.text, 280) || text('hiddenNoText')}</bdi>
            <Button
              class="button-link"
              label={text(shown.has(index) ? 'hiddenHide' : 'hiddenShow')}
              pressed={shown.has(index)}
              onPress={() => onToggle(index)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}
