/** Deeper than any real story; the HTML parser itself stops at 512 levels. */
const deepest = 256;

/** An element at a level beyond: the browser finds one in a tenth of the time that a walk takes. */
const tooDeep = Array.from({ length: deepest + 2 }, () => '*').join('>');

/**
 * Lifts what lies too deep to the deepest level allowed, so that everything after this step may
 * call itself once a level.
 */
export function limitDepth(body: Element): void {
  if (!body.querySelector(tooDeep)) return;
  let node: Element | null = body.firstElementChild;
  let depth = 1;
  while (node) {
    if (depth >= deepest && node.firstElementChild) {
      flatten(node);
    } else if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
      if (!node || node === body) return;
    }
    node = node?.nextElementSibling ?? null;
  }
}

/** Replaces everything in an element by its texts and pictures, each text in a block of its own. */
function flatten(element: Element): void {
  const document = element.ownerDocument;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Element[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const words = (text.nodeValue ?? '').trim();
    if (words === '') continue;
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    texts.push(paragraph);
  }
  element.replaceChildren(...texts);
}
