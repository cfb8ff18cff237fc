import { foldForComparison } from './clean-text';

const mostLines = 60;
const longestLine = 120;

const mostElements = 400;

/** An element's text, or '' once it is longer than a line: a box around a whole story is not read to its end. */
function shortText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (text.length > longestLine * 4) return '';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** The heading that says the title, whatever its rank; else the page's main one. */
function headingOf(page: ParentNode, title: string): Element | null {
  const said = foldForComparison(title);
  const same = [...page.querySelectorAll('h1, h2, h3')].find(
    (heading) => said !== '' && foldForComparison(heading.textContent).endsWith(said),
  );
  return (
    same ??
    page.querySelector('article h1, main h1, [role="main"] h1') ??
    page.querySelector('h1, article h2, main h2, article h3')
  );
}

/**
 * Elements that hold short lines of text of their own, around the heading that says `title`: where
 * bylines and dates stand.
 */
export function linesNearHeading(page: ParentNode, title: string): readonly string[] {
  const heading = headingOf(page, title);
  let scope: Element | null = heading?.parentElement ?? null;
  for (let level = 0; scope && level < 4; level += 1) {
    if ((scope.textContent ?? '').length > (heading?.textContent ?? '').length + 200) break;
    if (scope.localName === 'body') break;
    scope = scope.parentElement;
  }
  if (!scope || !heading) return [];
  const lines: string[] = [];
  const following = scope.querySelectorAll(
    'p, span, div, li, time, a, address, small, strong, em, h5, h6',
  );
  let read = 0;
  for (const element of following) {
    read += 1;
    if (read > mostElements || lines.length >= mostLines) break;
    if (heading.contains(element)) continue;
    const text = shortText(element);
    if (text !== '' && text.length <= longestLine && lines.at(-1) !== text) lines.push(text);
  }
  return lines;
}
