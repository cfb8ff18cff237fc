import { isBlank, isElement, isText } from '@/extraction/dom/nodes';
import { inlineTags, mediaTags } from './element-roles';

/** Inline elements around blocks (`<a><div>…`): found upwards from each block, each once. */
export function findWrappers(body: Element): ReadonlySet<Element> {
  const wrappers = new Set<Element>();
  for (const element of body.getElementsByTagName('*')) {
    const tag = element.localName;
    // Two line breaks end a paragraph, inside `font` as well.
    if (tag === 'br' ? !endsParagraph(element) : inlineTags.has(tag) || mediaTags.has(tag))
      continue;
    let parent = element.parentElement;
    while (parent && inlineTags.has(parent.localName) && !wrappers.has(parent)) {
      wrappers.add(parent);
      parent = parent.parentElement;
    }
  }
  return wrappers;
}

function endsParagraph(lineBreak: Element): boolean {
  let next = lineBreak.nextSibling;
  while (isText(next) && isBlank(next.data)) next = next.nextSibling;
  return isElement(next) && next.localName === 'br';
}
