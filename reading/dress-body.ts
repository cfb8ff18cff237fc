/**
 * Gives the sanitised nodes of an article what its reading needs and its page could not say:
 * wide tables and code scroll by themselves, within reach of the keyboard. Changes the nodes it
 * is given, which are ours.
 * `tableName` names a table without a caption to screen readers.
 */
export function dressBody(body: ParentNode, tableName: string): void {
  for (const table of body.querySelectorAll('table')) {
    // A table within a table scrolls with the outer one.
    if (table.parentElement?.closest('table')) continue;
    const frame = document.createElement('div');
    frame.className = 'article-scroll';
    frame.tabIndex = 0;
    frame.setAttribute('role', 'region');
    frame.setAttribute('aria-label', table.caption?.textContent.trim() || tableName);
    table.replaceWith(frame);
    frame.append(table);
  }
  // Code keeps its lines; a line that is too long must be in reach without a mouse (axe: scrollable-region-focusable).
  for (const code of body.querySelectorAll('pre')) code.tabIndex = 0;
}
