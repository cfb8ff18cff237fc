import { tidyText } from '@/extraction/dom/nodes';

/**
 * Whether a table shows data, so that it is one block and stays a table; else it only arranges the
 * page, and its cells hold blocks of their own.
 */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table,form,article,section,h1')) return false;
  if (table.getAttribute('role') === 'presentation') return false;
  const rows = table.querySelectorAll('tr');
  const cells = table.querySelectorAll('td,th');
  if (rows.length < 2 || cells.length < rows.length * 1.5) return false;
  const characters = (table.textContent ?? '').length;
  const average = characters / cells.length;
  if (table.querySelector('th,caption')) return average < 400;
  return average < 160 && table.querySelectorAll('img').length < cells.length / 2;
}

/** A data table's text: a line a row, cells apart by a space. */
export function tableText(table: Element): string {
  return Array.from(table.querySelectorAll('caption,tr'), (row) => {
    const cells = Array.from(row.children, (cell) => tidyText(cell.textContent ?? ''));
    const text = row.localName === 'caption' ? (row.textContent ?? '') : cells.join(' ');
    return tidyText(text);
  })
    .filter((line) => line !== '')
    .join('\n');
}
