import { isBlank, tidyText } from '@/extraction/dom/nodes';
import { creditLine } from './caption-credit';

/** Where an element's words go on with those of the one before it, or begin with a small letter's sign, but for a credit's. */
const goesOn = /[\s:]\n|\n(?:[\s.,:;)!?]|(?!фото|колаж)\p{Ll})/u;

/**
 * The lines of a caption: two elements without a space between are lines of their own (words, then
 * whose picture it is), and so is one that begins as a credit (unless a sign parts it already), and what stands behind a break or in a paragraph. A first line that
 * ends in a comma is a label for screen readers ("Image caption,").
 */
export function captionLines(element: Element): readonly string[] {
  const lines = [''];
  for (const node of element.childNodes) {
    // Nobody reads a button as a caption: "A+", "Enlarge"; nor what a system notes about the picture (DLE).
    if (/^(?:BUTTON|#comment)$/.test(node.nodeName)) continue;
    const before = node.previousSibling;
    const text = node.textContent ?? '';
    // No sign between them ties the one to the other.
    const loose = /[^\s(«"“:;,/|–—-](\s*)$/.exec(lines.at(-1) ?? '');
    const isApart =
      node.nodeType === 1 &&
      before &&
      (before.nodeType === 1 || loose?.[1] === '') &&
      !goesOn.test(`${before.textContent}\n${text}`);
    const isCredit = loose && node.nodeType === 1 && text.includes(':') && creditLine.test(text);
    if (isApart || isCredit || /^(?:P|DIV|BR|FOOTER)$/.test(node.nodeName)) lines.push('');
    lines[lines.length - 1] += text;
  }
  return lines
    .map(tidyText)
    .filter((line, at) => !isBlank(line) && !(at < 2 && /^[^,]{3,20},$|،$/.test(line)));
}
