import { pictureInNoscript } from './picture-in-noscript';

/** Elements that never hold a word or a picture of a story. */
const lifeless =
  'script,style,link,meta,template,svg,canvas,embed,applet,map,input,select,textarea,datalist,' +
  'progress,meter,noframes,dialog:not([open]),amp-lightbox';

/** Posts that a script builds from an attribute: the attribute is all that tells of them. */
const postScripts = 'script[data-telegram-post],script[data-telegram-discussion]';

/** Removes scripts, styles, drawings, form fields and other things without a story in them. */
export function removeLifeless(body: Element): void {
  for (const script of Array.from(body.querySelectorAll(postScripts))) {
    const post = script.getAttribute('data-telegram-post');
    if (!post) continue;
    const frame = script.ownerDocument.createElement('iframe');
    frame.setAttribute('src', `https://t.me/${post}`);
    script.replaceWith(frame);
  }
  for (const noscript of Array.from(body.querySelectorAll('noscript'))) pictureInNoscript(noscript);
  markForms(body);
  for (const element of body.querySelectorAll(lifeless)) element.remove();
  // A box of Bootstrap's is called so where it only warns; Readability leaves out what alerts.
  for (const box of body.querySelectorAll('[role=alert]')) box.removeAttribute('role');
}

/** The attribute of a form that asks for an address, a name or a vote: its fields are about to go. */
export const asksAttribute = 'data-asks';

const asking =
  'input[type=email],input[type=text],input[type=tel],input[type=radio],input:not([type]),textarea';

function markForms(body: Element): void {
  for (const form of body.querySelectorAll('form')) {
    if (Array.from(form.querySelectorAll(asking)).some(isEmpty))
      form.setAttribute(asksAttribute, '');
  }
  for (const field of body.querySelectorAll('input[type=email]')) {
    // Apps often ask without a form.
    if (!field.closest('form')) field.parentElement?.setAttribute(asksAttribute, '');
  }
  // So do polls: answers to choose stand in labels, none of them chosen as a switch has one.
  for (const label of body.querySelectorAll(':not(:has(:checked))>label:has(>[type=radio])'))
    label.parentElement?.setAttribute(asksAttribute, '');
}

/** Whether a field waits for words: one with a number in it says for how many a recipe is. */
function isEmpty(field: Element): boolean {
  return field.matches('[type=radio]') || !/^\d+$/.test(field.getAttribute('value') ?? '');
}
