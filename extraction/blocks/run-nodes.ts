import { isBlank, isElement, isText } from '@/extraction/dom/nodes';
import { mediaTags } from './element-roles';

/** Whether a node at the end of a run of inline nodes shows nothing: white space or a line break. */
export function isEmptyNode(node: ChildNode | undefined): boolean {
  if (!node) return false;
  if (isText(node)) return isBlank(node.data);
  return isElement(node) && (node.localName === 'br' || node.localName === 'wbr');
}

/** The pictures, players and frames that an element is or holds. */
export function mediaIn(element: Element): readonly Element[] {
  if (mediaTags.has(element.localName)) return [element];
  if (!element.firstElementChild) return [];
  return Array.from(element.querySelectorAll('img,picture,video,audio,iframe,amp-img')).filter(
    (medium) => !medium.parentElement?.closest('picture,amp-img'),
  );
}

/** Whether an inline element shows any text or medium. */
export function showsSomething(element: Element): boolean {
  return !isBlank(element.textContent ?? '') || mediaIn(element).length > 0;
}
