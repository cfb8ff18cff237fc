import { isElement } from '@/extraction/dom/nodes';

/** Puts assigned children where a shadow tree's slots stand; what no slot takes is not shown and goes. */
function fillSlots(content: DocumentFragment, host: Element): void {
  const children = Array.from(host.childNodes);
  for (const slot of Array.from(content.querySelectorAll('slot'))) {
    const name = slot.getAttribute('name') ?? '';
    const assigned = children.filter((child) => {
      const wanted = isElement(child) ? (child.getAttribute('slot') ?? '') : '';
      return child.parentNode === host && wanted === name;
    });
    if (assigned.length > 0) slot.replaceWith(...assigned);
    else slot.replaceWith(...Array.from(slot.childNodes));
  }
}

/**
 * Replaces each host in the copy by what its open shadow root shows, slots filled. Both trees must
 * still be alike, node for node.
 */
export function flattenShadowRoots(live: ParentNode, copy: ParentNode): void {
  const hosts: { readonly root: ShadowRoot; readonly copy: Element }[] = [];
  const liveElements = live.querySelectorAll('*');
  let copies: NodeListOf<Element> | null = null;
  liveElements.forEach((element, number) => {
    if (!element.shadowRoot) return;
    copies ??= copy.querySelectorAll('*');
    const twin = copies[number];
    if (twin && twin.localName === element.localName) {
      hosts.push({ root: element.shadowRoot, copy: twin });
    }
  });
  for (const host of hosts) {
    const content = host.copy.ownerDocument.createDocumentFragment();
    for (const child of host.root.childNodes) {
      content.append(host.copy.ownerDocument.importNode(child, true));
    }
    flattenShadowRoots(host.root, content);
    fillSlots(content, host.copy);
    host.copy.replaceChildren(content);
  }
}
