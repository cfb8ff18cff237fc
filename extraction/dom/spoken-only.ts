/** Names of Bootstrap, WordPress, Drupal, HTML5 Boilerplate and their like for what only screen readers tell. */
const spokenOnly =
  '.visually-hidden,.visuallyhidden,.visuallyHidden,.u-visually-hidden,.a11y-hidden,' +
  '.sr-only,.screen-reader-text,.screen-reader-only,.screenreader-only,.element-invisible';

/** Characters: a longer text under such a name is more than a label. */
const longestLabel = 80;

/**
 * Whether an element is, or stands in, a label that a page's look hides from the eye ("Article
 * content", "link sends email"). By its name: asking the live page would force its layout.
 */
export function isSpokenOnly(element: Element): boolean {
  const label = element.closest(spokenOnly);
  return label !== null && (label.textContent ?? '').trim().length <= longestLabel;
}
