import { tidyText, withSingleSpaces } from '@/extraction/dom/nodes';
import { foldForComparison } from './clean-text';

const mostLines = 60;
const longestLine = 120;

const mostElements = 400;

/** An element's text, or '' once it is longer than a line: a box around a whole story is not read to its end. */
function shortText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Behind a break begins another line: "Text: …" above "Photo: …".
    if (node.previousSibling?.nodeName === 'BR') text += ' | ';
    text += withSingleSpaces(node.nodeValue ?? '');
    if (text.length > longestLine * 4) return '';
  }
  return tidyText(text);
}

/** The heading that says the title, the highest; else the page's main one. */
function headingOf(page: ParentNode, title: string): Element | null {
  const said = foldForComparison(title);
  // A bar that stays in view while scrolling says it too, in a lower rank.
  const same = ['h1', 'h2,h3']
    .flatMap((rank) => [...page.querySelectorAll(rank)])
    .find((heading) => said !== '' && foldForComparison(heading.textContent).endsWith(said));
  return (
    same ??
    page.querySelector('article h1,main h1,[role=main] h1') ??
    page.querySelector('h1,article h2,main h2,article h3')
  );
}

/**
 * Other stories, comments, quotes with who said it, the page's frame. What the page as a whole is called says
 * nothing, nor that a post is all a quote, nor how quotes are to look ("prose-blockquote:italic").
 */
const aside =
  'aside,footer,nav,.wp-block-query,:is([class*=related i],[class*=comment i],[id^=comment i],[class*=quote i]:not(article,[class*="quote:"])):not(body)';

/** Whether an element belongs to something beside the story. */
export function standsAside(element: Element): boolean {
  return !!element.closest(aside);
}

/** A short line of text by the heading. */
export type NearLine = {
  readonly text: string;
  /** Whether it leads elsewhere, as sections do. */
  readonly isLink: boolean;
  /** Whether it leads to a page about a person who writes. */
  readonly isAuthorLink: boolean;
  /** Whether less than two long paragraphs stand between it and the heading. */
  readonly isNear: boolean;
};

/** Where sites keep the pages of those who write, as their addresses say it in many languages. */
const authorPath =
  /\/(?:authors?|aut(?:o|eu)r(?:e[ns]?|zy|i|a|s|ka|ky)?|avtor[iy]?|people|persons?|profiles?|users?|writers?|contributors?|columnists?|yazar(?:lar)?|redak\w+|journalists?|szerzok?)[/=_-]/i;

/**
 * Elements that hold short lines of text of their own, around the heading that says `title`: where
 * bylines and dates stand.
 */
export function linesNearHeading(page: ParentNode, title: string): readonly NearLine[] {
  const heading = headingOf(page, title);
  let scope: Element | null = heading?.parentElement ?? null;
  for (let level = 0; scope && level < 4; level += 1) {
    if ((scope.textContent ?? '').length > (heading?.textContent ?? '').length + 200) break;
    if (scope.localName === 'body') break;
    scope = scope.parentElement;
  }
  if (!scope || !heading) return [];
  const lines: NearLine[] = [];
  const following = scope.querySelectorAll('p,span,div,li,time,a,address,small,strong,em,h5,h6');
  let read = 0;
  let paragraphs = 0;
  for (const element of following) {
    read += 1;
    if (read > mostElements || lines.length >= mostLines) break;
    // A post that the story quotes or lists has a date of its own.
    if (heading.contains(element) || element.closest('blockquote,.wp-block-query')) continue;
    const text = shortText(element);
    if (element.localName === 'p' && (text === '' || text.length > longestLine)) paragraphs += 1;
    if (text === '' || text.length > longestLine || lines.at(-1)?.text === text) continue;
    const link = element.closest('a') ?? element.querySelector('a');
    const isAuthorLink =
      authorPath.test(link?.getAttribute('href') ?? '') && shortText(link ?? element) === text;
    lines.push({ text, isLink: link !== null, isAuthorLink, isNear: paragraphs < 2 });
  }
  return lines;
}
