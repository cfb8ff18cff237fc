import { pictureInNoscript } from './picture-in-noscript';

/** Elements that never hold a word or a picture of a story. */
const lifeless = [
  'style',
  'link',
  'meta',
  'template',
  'svg',
  'math > annotation',
  'canvas',
  'object:not(:has(p))',
  'embed',
  'applet',
  'map',
  'input',
  'select',
  'option',
  'textarea',
  'datalist',
  'progress',
  'meter',
  'audio:not([src]):not(:has(source))',
  'noframes',
  'dialog:not([open])',
].join(',');

/** Posts that a script builds from an attribute: the attribute is all that tells of them. */
const postScripts = 'script[data-telegram-post], script[data-telegram-discussion]';

/** Removes scripts, styles, drawings, form fields and other things without a story in them. */
export function removeLifeless(body: Element): void {
  for (const script of Array.from(body.querySelectorAll(postScripts))) {
    const post = script.getAttribute('data-telegram-post');
    if (!post) continue;
    const frame = script.ownerDocument.createElement('iframe');
    frame.setAttribute('src', `https://t.me/${post}`);
    script.replaceWith(frame);
  }
  for (const script of Array.from(body.querySelectorAll('script'))) script.remove();
  for (const noscript of Array.from(body.querySelectorAll('noscript'))) pictureInNoscript(noscript);
  markForms(body);
  for (const element of Array.from(body.querySelectorAll(lifeless))) element.remove();
  removeComments(body);
}

/** The attribute of a form that asks for an address or a name: its fields are about to go. */
export const asksAttribute = 'data-asks';

const asking =
  'input[type="email"], input[type="text"], input[type="tel"], input:not([type]), textarea';

function markForms(body: Element): void {
  for (const form of body.querySelectorAll('form')) {
    if (form.querySelector(asking)) form.setAttribute(asksAttribute, '');
  }
  for (const field of body.querySelectorAll('input[type="email"]')) {
    // Apps often ask without a form.
    if (!field.closest('form')) field.parentElement?.setAttribute(asksAttribute, '');
  }
}

/** Comments cost every later walk a visit. */
function removeComments(body: Element): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: ChildNode[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // A comment is a child node; the walker's type does not know it.
    comments.push(node as Comment);
  }
  for (const comment of comments) comment.remove();
}
