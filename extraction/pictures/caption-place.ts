import type { Block } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';

/** Longer plain text below a picture in its own box says more than what is to be seen. */
const longestPlain = 80;

/**
 * Whether a line is wholly emphasised and set in the middle, or below the picture in its own box, or
 * a short one that is both in the picture's box and in the middle, as editors do it.
 */
export function isSetInTheMiddle({ element, text }: Block): boolean {
  const words = element.querySelector('em, i, small');
  const isEmphasised = words?.parentElement === element && tidyText(words.textContent) === text;
  const hasPicture = element.querySelector('img') !== null;
  if (isEmphasised ? hasPicture : !hasPicture || text.length > longestPlain) return isEmphasised;
  return ['style', 'align', 'class'].some((name) =>
    /(?:^|[^a-z])center/i.test(element.getAttribute(name) ?? ''),
  );
}
