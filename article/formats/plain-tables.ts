/** What stands in lines of its own; a cell of a Markdown table has but one line. */
const blocks = [
  'p, div, section, article, aside, blockquote, pre, ul, ol, li, dl, dt, dd, details, summary',
  'figure, figcaption, h1, h2, h3, h4, h5, h6',
].join(', ');

/**
 * Makes the tables of a fragment such as Markdown can hold, in place: the caption before the table,
 * cells of one line, a table round other tables taken apart. The plug-in for tables would write
 * the others as raw HTML, and the caption without escaping it.
 */
export function plainTables(fragment: DocumentFragment): void {
  for (const caption of fragment.querySelectorAll('table > caption')) liftCaption(caption);
  for (const table of fragment.querySelectorAll('table')) {
    if (table.querySelector('table')) takeApart(table);
    else flattenCells(table);
  }
}

function liftCaption(caption: Element): void {
  const paragraph = caption.ownerDocument.createElement('p');
  caption.parentElement?.before(paragraph);
  moveChildren(caption, (child) => paragraph.append(child));
  caption.remove();
}

function takeApart(table: Element): void {
  const cells = Array.from(table.querySelectorAll('td, th'));
  for (const cell of cells.filter((cell) => cell.closest('table') === table)) {
    const part = cell.ownerDocument.createElement('div');
    moveChildren(cell, (child) => part.append(child));
    table.before(part);
  }
  table.remove();
}

function flattenCells(table: Element): void {
  for (const line of table.querySelectorAll('br, hr')) line.replaceWith(' ');
  for (const part of table.querySelectorAll(blocks)) {
    part.before(' ');
    moveChildren(part, (child) => part.before(child));
    part.replaceWith(' ');
  }
}

/** One by one: spreading a hundred thousand nodes over arguments overflows the stack. */
function moveChildren(from: Element, move: (child: Node) => void): void {
  while (from.firstChild) move(from.firstChild);
}
