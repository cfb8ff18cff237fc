import type { Metadata } from '@/extraction/metadata/read-metadata';
import type { Segments } from '@/extraction/blocks/block';
import { type Signs, squeezed } from './signs';

/** Types of schema.org, by what they say of a page. */
const types = {
  ldArticle:
    /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo|AnalysisNewsArticle)$/,
  ldProduct: /^(?:Product|ProductGroup|Offer|AggregateOffer|IndividualProduct|VideoGame|Vehicle)$/,
} as const;

/** Marks in class, id, microdata or form target of the elements that hold a page's text. */
const marks = {
  buying:
    /add-?to-?(?:cart|basket|bag)|buy-?(?:now|box|button)|itemprop:(?:price|offers)|action:\S*\/cart|product-?price|price-?box/gi,
  productCards: /product-?(?:card|item|tile|grid|list|box|thumb)|(?:^|\s)product(?:\s|$)/gi,
  talking:
    /schema\.org\/(?:Comment|DiscussionForumPosting|Answer|Question)|repl(?:y|ies)|message-?body|post-?body|postbody|post-?content|topic-?post|crawler-?post|comment-?(?:body|content|text)|post-?message/gi,
} as const;

/**
 * What titles of error pages say in the first eight languages of the packs: that a page is not there. "Not found"
 * alone is said of people, too.
 */
const missing =
  /^(?:(?:error|fehler|erreur|помилка|ошибка) )?404(?:$|\W+(?:not|page)\b)|(?:page|seite|сторінк|страниц|p[aá]gina|stron)\S*(?: \S+){0,3} (?:not (?:be )?found|nicht gefunden|не (?:знай|най)ден|introuvable|no encontrad|nie znalez|non trovat)|nie znaleziono stron/im;

/** What a page's head and marks tell of its kind. */
export function pageSigns(page: Document, metadata: Metadata, segments: Segments): Signs {
  const { linkedDataTypes, openGraphType, title } = metadata;
  const count = (selector: string) => page.querySelectorAll(selector).length;
  const articles = count('article');
  return {
    ...signsOf(types, (pattern) => Number(linkedDataTypes.some((type) => pattern.test(type)))),
    ogArticle: Number(openGraphType === 'article'),
    ogProduct: Number(openGraphType.includes('product')),
    published: Number(metadata.published !== ''),
    byline: Number(metadata.byline !== ''),
    ...countMarks(segments),
    articleElements: squeezed(articles, 6),
    oneArticleElement: Number(articles === 1),
    // Counted by the browser: thousands of elements are not looked at one by one.
    size: squeezed(count('*'), 1500),
    imageElements: squeezed(count('img'), 30),
    subheadings: squeezed(count('h2,h3'), 12),
    profiles: squeezed(
      count('a[href*="/user" i],a[href*=member i],a[href*=profile i],a[href*="/u/"]'),
      8,
    ),
    titleLength: Math.min(1, title.length / 100),
    missing: says(`${page.title}\n${page.querySelector('h1')?.textContent}`, missing),
  };
}

/** Signs by the names of patterns. The build shortens those names, so they may stand nowhere as texts. */
function signsOf(
  patterns: Readonly<Record<string, RegExp>>,
  sign: (pattern: RegExp) => number,
): Signs {
  const signs: Record<string, number> = {};
  for (const [name, pattern] of Object.entries(patterns)) signs[name] = sign(pattern);
  return signs;
}

/** 1 where a text has a pattern. */
function says(text: string, pattern: RegExp): number {
  return Number(pattern.test(text));
}

/** Counts marks over containers and blocks; equal spellings are looked at once. */
function countMarks({ containers, blocks }: Segments): Signs {
  const spellings = new Map<string, number>();
  const met = (spelling: string) => {
    if (spelling) spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  };
  const known = containers.map(({ element }) => spellingOf(element));
  known.forEach(met);
  // Most blocks are the only thing in their element, which has been read already.
  for (const { element, leaf } of blocks)
    met(leaf ? (known[leaf.ordinal] ?? '') : spellingOf(element));
  const lines = [...spellings.keys()].join('\n');
  return signsOf(marks, (pattern) => squeezed(countLines(lines, pattern, spellings), 20));
}

/** How many elements have a mark: looked for in all spellings at once, one a line, each counted as often as it was met. */
function countLines(lines: string, pattern: RegExp, times: ReadonlyMap<string, number>): number {
  let count = 0;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(lines); found; found = pattern.exec(lines)) {
    // A mark may begin with the end of the line before.
    const start = lines.lastIndexOf('\n', found.index) + 1;
    const end = lines.indexOf('\n', start);
    count += times.get(lines.slice(start, end < 0 ? lines.length : end)) ?? 0;
    if (end < 0) break;
    pattern.lastIndex = end;
  }
  return count;
}

function spellingOf(element: Element): string {
  const microdata = element.getAttribute('itemprop');
  const type = element.getAttribute('itemtype') ?? '';
  const action = element.localName === 'form' ? element.getAttribute('action') : null;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const spelling =
    type === '' && !microdata && !action
      ? names
      : [
          names,
          type,
          microdata ? `itemprop:${microdata}` : '',
          action ? `action:${action.slice(0, 200)}` : '',
        ].join(' ');
  const line = spelling.trim().slice(0, 400);
  return line.includes('\n') ? line.replaceAll('\n', ' ') : line;
}
