const mostLines = 60;
const longestLine = 120;

/** Elements that hold short lines of text of their own, around the page's main heading: where bylines and dates stand. */
export function linesNearHeading(page: ParentNode): readonly string[] {
  const heading =
    page.querySelector('article h1, main h1, [role="main"] h1') ??
    page.querySelector('h1, article h2, main h2, article h3');
  let scope: Element | null = heading?.parentElement ?? null;
  for (let level = 0; scope && level < 4; level += 1) {
    if ((scope.textContent ?? '').length > (heading?.textContent ?? '').length + 200) break;
    scope = scope.parentElement;
  }
  if (!scope || !heading) return [];
  const lines: string[] = [];
  const following = [
    ...scope.querySelectorAll('p, span, div, li, time, a, address, small, strong, em, h5, h6'),
  ];
  for (const element of following.slice(0, 400)) {
    if (heading.contains(element)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text !== '' && text.length <= longestLine && lines.at(-1) !== text) lines.push(text);
    if (lines.length >= mostLines) break;
  }
  return lines;
}
