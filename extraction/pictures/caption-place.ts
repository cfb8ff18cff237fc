import type { Block } from '@/extraction/blocks/block';
import { tidyText } from '@/extraction/dom/nodes';

/** Whether a line is wholly emphasised and set in the middle, as editors do it below pictures. */
export function isSetInTheMiddle({ element, text }: Block): boolean {
  const [first] = element.children;
  if (!first?.matches('em, i, small') || tidyText(first.textContent ?? '') !== text) return false;
  return ['style', 'align', 'class'].some((name) =>
    /\bcenter\b/i.test(element.getAttribute(name) ?? ''),
  );
}
