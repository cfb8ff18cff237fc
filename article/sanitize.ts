import createPurifier, { type Config, type DOMPurify } from 'dompurify';
import { addressAttributes, allowedAttributes, allowedTags } from './sanitize-policy';
import { attributeRule, droppedWhole } from './sanitize-policy';
import type { UnsafeHtml } from './unsafe-html';

/**
 * Passed with each call: `setConfig` would outlive it. No `IN_PLACE` (GHSA-55q2-fjhq-7xh7), no
 * hooks at all: what DOMPurify's options cannot say is done on its result, by `keepRules`.
 */
const config = {
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: [...allowedAttributes],
  ADD_URI_SAFE_ATTR: allowedAttributes.filter((name) => !addressAttributes.includes(name)),
  ALLOWED_URI_REGEXP: /^(?:https?|mailto|data):/i,
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
  ADD_FORBID_CONTENTS: [...droppedWhole],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

let purifier: DOMPurify | null = null;

/**
 * Turns HTML from a page or a file into nodes that may be shown: the only way to do so.
 * Out: a fragment of a document of its own, so that nothing is loaded before it is inserted.
 * Texts stay as they are, character for character; links and pictures carry absolute addresses.
 * Needs a browser's own DOM (an extension page or a content script, not a worker; happy-dom and
 * linkedom do not sanitise, cure53/DOMPurify#1457): elsewhere it throws and never returns.
 */
export function sanitize(html: UnsafeHtml): DocumentFragment {
  purifier ??= ownPurifier();
  const fragment = purifier.sanitize(html, config);
  for (const element of fragment.querySelectorAll('*')) keepRules(element);
  return fragment;
}

/** An instance of our own: hooks and options that other code may set on the shared one stay away. */
function ownPurifier(): DOMPurify {
  const instance = typeof window === 'undefined' ? null : createPurifier(window);
  if (!instance?.isSupported) throw new Error('sanitize needs the DOM of a browser');
  return instance;
}

/** Only takes away, and adds what makes links and pictures tell less about the reader. */
function keepRules(element: Element): void {
  const tag = element.localName;
  // A copy: the list is live and would skip the one after each that is taken away.
  for (const { name, value } of Array.from(element.attributes)) {
    const kept = attributeRule(tag, name)?.(value) ?? null;
    if (kept === null) element.removeAttribute(name);
    else if (kept !== value) element.setAttribute(name, kept);
  }
  if (tag === 'a') guardLink(element);
  if (tag === 'img') guardPicture(element);
}

function guardLink(link: Element): void {
  const address = link.getAttribute('href');
  if (address === null) return;
  link.setAttribute('rel', 'noopener noreferrer');
  link.setAttribute('referrerpolicy', 'no-referrer');
  // A mail program opens no tab: Firefox would leave an empty one behind.
  if (!address.startsWith('mailto:')) link.setAttribute('target', '_blank');
}

function guardPicture(picture: Element): void {
  const isBeacon = picture.getAttribute('width') === '1' && picture.getAttribute('height') === '1';
  if (isBeacon || !picture.hasAttribute('src')) {
    picture.remove();
    return;
  }
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('decoding', 'async');
  picture.setAttribute('referrerpolicy', 'no-referrer');
}
