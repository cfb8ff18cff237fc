import type { Block } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';

/** Longer plain text below a picture in its own box says more than what is to be seen. */
const longestPlain = 80;

/** A box that is called a caption and says more holds other things. */
const longestNamed = 600;

/**
 * Whether a line is wholly emphasised and set in the middle, or below the picture in its own box, or
 * a short one that is both in the picture's box and in the middle, as editors do it.
 */
export function isSetInTheMiddle({ element, plainText }: Block): boolean {
  const words = element.querySelector('em,i,small');
  const isEmphasised =
    words?.parentElement === element && tidyText(words.textContent) === plainText;
  const hasPicture = element.querySelector('img') !== null;
  if (isEmphasised ? hasPicture : !hasPicture || plainText.length > longestPlain)
    return isEmphasised;
  return ['style', 'align', 'class'].some((name) =>
    /(?:^|[^a-z])center/i.test(element.getAttribute(name) ?? ''),
  );
}

/** Whether most of a paragraph with a picture in it stands in a part that is named so. */
export function isInCaption({ element, plainText }: Block): boolean {
  if (!element.querySelector('img')) return false;
  const part = element.querySelector('[class*=caption i]');
  return tidyText(part?.textContent ?? '').length > plainText.length * 0.6;
}

/** Whether a line is the alternative text of a picture. */
export function saysAlternative({ blockType, plainText }: Block, picture: Element): boolean {
  if (blockType !== 'paragraph' || plainText.length < 15 || !plainText.includes(' ')) return false;
  const image = picture.matches('img') ? picture : picture.querySelector('img');
  return tidyText(image?.getAttribute('alt') ?? '') === plainText;
}

/** Whether a block, or a small box around it, is called a caption. */
export function isCaptionByName({ element }: Block): boolean {
  const named = element.closest('figcaption,[class*=caption i],[class*=copyright i]');
  return named !== null && named.textContent.length <= longestNamed;
}
