import { isBlank, isElement, isText } from '@/extraction/dom/nodes';
import { inlineTags, mediaTags } from './element-roles';

/**
 * Adds the inline elements around blocks (`<a><div>…`) in and above `inline` to `wrappers`: found
 * upwards from each block, each once.
 */
export function addWrappers(inline: Element, wrappers: Set<Element>): void {
  for (const element of inline.querySelectorAll('*')) {
    const tag = element.localName;
    // Two line breaks end a paragraph, inside `font` as well.
    if (tag === 'br' ? !endsParagraph(element) : inlineTags.has(tag) || mediaTags.has(tag))
      continue;
    for (
      let up = element.parentElement;
      up && inlineTags.has(up.localName);
      up = up.parentElement
    ) {
      if (wrappers.has(up)) break;
      wrappers.add(up);
      if (up === inline) break;
    }
  }
}

function endsParagraph(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (isText(next) && isBlank(next.data)) next = next.nextSibling;
  return isElement(next) && next.localName === 'br';
}
