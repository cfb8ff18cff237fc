import { dressNotes } from './notes';

/** The words that dressing needs; the room has none of its own. */
export type DressTexts = {
  /** Names a table without a caption to screen readers. */
  readonly table: string;
  readonly enlarge: (alt: string) => string;
  readonly gallery: (pictures: number) => string;
  /** Names the mark of a note, and the way back to it. */
  readonly note: (mark: string) => string;
  readonly noteBack: (mark: string) => string;
};

/** Pictures from this width on (CSS pixels) are worth a closer look; smaller ones are signs in the text. */
const worthEnlarging = 160;

/** As many figures in a row as make a gallery. */
const gallery = 3;

/**
 * Gives the sanitised nodes of an article what its reading needs and its page could not say: wide
 * tables and code scroll by themselves, pictures and notes open, figures in a row are a strip; all of it
 * within reach of the keyboard. Changes the nodes it is given, which are ours.
 */
export function dressBody(body: ParentNode, texts: DressTexts): void {
  for (const table of body.querySelectorAll('table')) frameTable(table, texts.table);
  // Code keeps its lines; a line that is too long must be in reach without a mouse (axe: scrollable-region-focusable).
  for (const code of body.querySelectorAll('pre')) code.tabIndex = 0;
  for (const picture of body.querySelectorAll('img')) makeOpenable(picture, texts.enlarge);
  for (const figure of body.querySelectorAll('figure')) stripFrom(figure, texts.gallery);
  dressNotes(body, texts.note, texts.noteBack);
}

function frameTable(table: HTMLTableElement, name: string): void {
  // A table within a table scrolls with the outer one.
  if (table.parentElement?.closest('table')) return;
  const frame = document.createElement('div');
  frame.className = 'article-scroll';
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', table.caption?.textContent.trim() || name);
  table.replaceWith(frame);
  frame.append(table);
}

function makeOpenable(picture: HTMLImageElement, label: DressTexts['enlarge']): void {
  // A picture that is a link leads where its page meant it to.
  if (picture.closest('a, summary, button')) return;
  const parent = picture.parentElement;
  const isAlone = parent?.matches('figure, p:has(> :only-child)') ?? false;
  const width = Number(picture.getAttribute('width'));
  if (width === 0 ? !isAlone : width < worthEnlarging) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'picture-open';
  button.setAttribute('aria-label', label(picture.alt.trim()));
  picture.replaceWith(button);
  button.append(picture);
}

function stripFrom(figure: HTMLElement, name: DressTexts['gallery']): void {
  if (figure.parentElement?.closest('figure, .article-gallery')) return;
  const row: Element[] = [figure];
  let next = figure.nextElementSibling;
  while (next?.localName === 'figure' && next.querySelector('img')) {
    row.push(next);
    next = next.nextElementSibling;
  }
  if (row.length < gallery || !figure.querySelector('img')) return;
  const strip = document.createElement('div');
  strip.className = 'article-gallery';
  strip.tabIndex = 0;
  strip.setAttribute('role', 'group');
  strip.setAttribute('aria-label', name(row.length));
  figure.before(strip);
  strip.append(...row);
}
