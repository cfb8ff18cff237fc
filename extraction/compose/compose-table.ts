import { copyInline, type InlineOptions } from './inline-content';

/** Copies a data table: its caption, rows and cells, with the cells' own text and links. */
export function composeTable(source: Element, document: Document, options: InlineOptions): Element {
  const table = document.createElement('table');
  const caption = source.querySelector('caption');
  if (caption) {
    const copy = document.createElement('caption');
    copyInline(caption, copy, options);
    table.append(copy);
  }
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  for (const row of source.querySelectorAll('tr')) {
    const copy = document.createElement('tr');
    for (const cell of row.children) {
      if (cell.localName === 'td' || cell.localName === 'th')
        copy.append(copyCell(cell, document, options));
    }
    if ((copy.textContent ?? '').trim() === '') continue;
    const isHead = row.parentElement?.localName === 'thead' && body.childElementCount === 0;
    (isHead ? head : body).append(copy);
  }
  if (head.firstChild) table.append(head);
  table.append(body);
  return table;
}

function copyCell(source: Element, document: Document, options: InlineOptions): Element {
  const cell = document.createElement(source.localName);
  for (const name of ['colspan', 'rowspan', 'scope']) {
    const value = source.getAttribute(name);
    if (value) cell.setAttribute(name, value);
  }
  copyInline(source, cell, options);
  return cell;
}
