import type { RemovalReason, RemovedBlock } from '@/article/article';
import { oneLine } from '@/article/one-line';
import { plural, text, uiLanguage } from '@/platform/texts';
import type { HiddenHere } from '@/reading/block-rules';
import { useState } from 'preact/hooks';
import { Button } from './Button';

type HiddenBlocksProps = {
  readonly blocks: readonly RemovedBlock[];
  /** Those that are back in the text, by their place in `blocks`. */
  readonly shown: ReadonlySet<number>;
  readonly onToggle: (index: number) => void;
  /** What the person has hidden in this article. */
  readonly hiddenHere: readonly HiddenHere[];
  readonly onBringBack: (signature: string) => void;
  /** Whether a click on a block hides it now; null where nothing can be remembered. */
  readonly isPointing: boolean | null;
  readonly onPoint: () => void;
  /** How many decisions are remembered for this site. */
  readonly remembered: number;
  readonly onForget: () => void;
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

/**
 * The quiet line at the end that says how much was taken out, why, and brings any of it back; and
 * the way to hide what was left in.
 */
export function HiddenBlocks({
  blocks,
  shown,
  onToggle,
  hiddenHere,
  onBringBack,
  isPointing,
  onPoint,
  remembered,
  onForget,
}: HiddenBlocksProps) {
  // The list may be long, and few ever look: it is drawn when somebody does.
  const [isOpen, setIsOpen] = useState(false);
  const count = blocks.length + hiddenHere.length;
  if (count === 0 && isPointing === null) return null;
  return (
    <details
      class="hidden-blocks"
      lang={uiLanguage()}
      dir="auto"
      data-apart=""
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{count > 0 ? plural('hiddenBlocks', count) : text('hiddenNone')}</summary>
      {isOpen && count > 0 && (
        <ul>
          {hiddenHere.map((block) => (
            <HiddenBlock
              key={block.signature}
              reason={text('hiddenByYou')}
              words={block.text}
              isShown={false}
              onToggle={() => onBringBack(block.signature)}
            />
          ))}
          {blocks.map((block, index) => (
            <HiddenBlock
              key={index}
              reason={text(reasonTexts[block.reason])}
              words={block.text}
              isShown={shown.has(index)}
              onToggle={() => onToggle(index)}
            />
          ))}
        </ul>
      )}
      {isPointing !== null && (
        <div class="hidden-ways">
          <Button
            class="button-link"
            label={text(isPointing ? 'hidePointingEnd' : 'hidePointing')}
            onPress={onPoint}
          />
          {remembered > 0 && (
            <Button class="button-link" label={text('hiddenForget')} onPress={onForget} />
          )}
          <output>{isPointing ? text('hidePointingHint') : ''}</output>
        </div>
      )}
    </details>
  );
}

type HiddenBlockProps = {
  readonly reason: string;
  readonly words: string;
  readonly isShown: boolean;
  readonly onToggle: () => void;
};

function HiddenBlock({ reason, words, isShown, onToggle }: HiddenBlockProps) {
  const label = text(isShown ? 'hiddenHide' : 'hiddenShow');
  return (
    <li>
      <span class="hidden-reason">{reason}</span>
      <bdi class="hidden-text">{oneLine(words, 280) || text('hiddenNoText')}</bdi>
      <Button
        class="button-link"
        label={label}
        name={`${label}: ${oneLine(words, 60) || reason}`}
        onPress={onToggle}
      />
    </li>
  );
}
