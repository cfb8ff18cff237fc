import type { Block } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';

/** Whether a line is wholly emphasised and set in the middle, or below the picture in its own box, as editors do it. */
export function isSetInTheMiddle({ element, text }: Block): boolean {
  const words = element.querySelector('em, i, small');
  if (words?.parentElement !== element || tidyText(words.textContent) !== text) return false;
  if (element.querySelector('img')) return true;
  return ['style', 'align', 'class'].some((name) =>
    /\bcenter\b/i.test(element.getAttribute(name) ?? ''),
  );
}
