import { isElement } from '@/extraction/dom/nodes';

/**
 * Elements that can have a shadow root, or have one in practice: the most frequent others need not
 * be looked at (half the time of looking at all). The HTML standard's list for `attachShadow` and
 * custom elements, without `p` and `span`.
 */
const hostable =
  ':not(a,p,span,li,ul,ol,img,picture,source,figure,figcaption,svg,path,g,use,script,style,link,meta,noscript,button,input,label,form,i,b,em,strong,br,time,td,tr,th,option,iframe,template)';

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
  const liveElements = live.querySelectorAll(hostable);
  let copies: NodeListOf<Element> | null = null;
  liveElements.forEach((element, number) => {
    if (!element.shadowRoot) return;
    copies ??= copy.querySelectorAll(hostable);
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
