import { isCapital, isSmall } from '@/extraction/dom/letters';
import { cleanText, foldForComparison } from './clean-text';
import { closingNames, isNames, openingName } from './signed-names';
import { isObject, type JsonLdNode, textOf, typesOf } from './json-ld';
import { resolveNode } from './article-node';
import { type MetaTags, metaValue } from './meta-tags';
import { spacedText } from './headings';
import { standsAside } from './near-heading';
import { introducedNames } from './introduced-names';
import { namesIn, peopleIn } from './names-in';
import { isAcronym, siteAuthors } from './site-author';

function linkedDataNames(article: JsonLdNode | null, nodes: readonly JsonLdNode[]): string[] {
  const authors = article?.['author'] ?? article?.['creator'];
  const list: readonly unknown[] = Array.isArray(authors) ? authors : [authors];
  return list.flatMap((entry) => {
    const author = resolveNode(entry, nodes);
    if (isObject(author) && Array.isArray(author['name'])) {
      return author['name'].flatMap((name) => namesIn(textOf(name)));
    }
    const name = textOf(author, 'name');
    // "Morgan & Morgan" is one author.
    if (isObject(author) && typesOf(author).includes('Organization') && name.includes(' & '))
      return [cleanText(name)];
    return [...namesIn(name)];
  });
}

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'cxenseparse:author',
  'articleauthor',
  'twitter:misc:written by',
];

/** A heading or a name in the box of who wrote the story. */
const nameInCard = '[class*=author i]:not(body,article) :is([class*=name i],h3,h4,h5)';

const visibleBylines = [
  '[itemprop~=author] [itemprop=name]',
  '[itemprop~=author]',
  'a[rel~=author]',
  '.byline a',
  '[aria-labelledby*=byline i] ul',
  // tagDiv says "by" in the page's language beside the link.
  '[class*=author-name]>a',
  '[class*=author-name i],[class*=author_name i],[class*=authorname i]',
  '[class*=author i] a[href*=author i],[class*=autor i] a[href*=autor i]',
  '[class*=byline i]',
  nameInCard,
  '[class~=author i],[class~=authors i],[class*="-author" i],[class*="__author" i]:not([class*=role i])',
];

/** So many are asked what they part: where a node stands among many takes a browser long to tell. */
const mostHeadings = 9;

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const follows = 4;

/** Whether a heading stands between two elements: what is below it is the next story of an endless feed. */
function isParted(one: Node, other: Node, headings: readonly Node[]): boolean {
  return headings.some(
    (heading) =>
      (one.compareDocumentPosition(heading) & heading.compareDocumentPosition(other) & follows) > 0,
  );
}

function visibleNames(page: ParentNode): string[] {
  const headings = [...page.querySelectorAll('h1')].slice(0, mostHeadings);
  for (const selector of visibleBylines) {
    const names = [...page.querySelectorAll(selector)]
      .slice(0, 8)
      .filter((element) => !standsAside(element))
      .filter((element, _, [first = element]) => !isParted(first, element, headings))
      // Labels for screen readers: "Author, ; Anna Beck; Role, ; Correspondent".
      .flatMap((element) => [
        ...peopleIn(spacedText(element, '; ').replace(/^.*?[,،] ?; (.+?); .*[,،] ?; .*/, '$1')),
      ]);
    if (selector === nameInCard && !names.every((name) => isNames(name) && !name.endsWith('.')))
      continue;
    if (names.length > 0 && names.length <= 8) return names;
  }
  return [];
}

/** The label-and-value pairs that WordPress' SEO plug-ins write for Slack and X ("Written by"). */
function labelledNames(tags: MetaTags): string[] {
  return [1, 2].flatMap((index) => {
    const label = metaValue(tags, `twitter:label${index}`);
    const isAuthor =
      /writ|author|verfass|geschrieben|escrit|autor|auteur|écrit|scritto|napisan|автор/i.test(
        label,
      );
    return isAuthor ? [...namesIn(metaValue(tags, `twitter:data${index}`))] : [];
  });
}

function signedNames(page: ParentNode): string[] {
  return [...namesIn(closingNames(page) || openingName(page))];
}

/** "amw": a desk's shorthand, nobody's name. */
function isInitials(name: string): boolean {
  return name.length <= 4 && [...name].every(isSmall);
}

/** Whether a line says a name among other things. */
function says(line: string, name: string): boolean {
  return ` ${foldForComparison(line)} `.includes(` ${foldForComparison(name)} `);
}

/** Each name once, whatever its case. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) {
    const key = foldForComparison(name);
    if (key !== '' && !seen.has(key)) seen.set(key, name);
  }
  return [...seen.values()];
}

/**
 * Who wrote the story, as names joined by commas: JSON-LD first, then `meta`, then what the page
 * shows, then who signed its last paragraph or stands alone as its first; the site's own name only where nobody else is named.
 * '' where nobody is. `siteNames` are all spellings of the site's name, its host among them,
 * `title` the story's, near which its byline stands.
 */
export function chooseByline(
  page: ParentNode,
  tags: MetaTags,
  article: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
  siteNames: readonly string[],
  title: string,
): string {
  const isSite = siteAuthors(siteNames);
  const fromMeta = metaNames.map((name) =>
    (tags.get(name) ?? []).flatMap((text) => {
      // "Paper | Portal" is no person.
      if (isSite(text.split(' | ')[1] ?? '')) return [];
      // Libraries' form: family name first.
      const [family, given, ...rest] = name === 'citation_author' ? text.split(/,\s+/) : [];
      return [...namesIn(family && given && rest.length === 0 ? `${given} ${family}` : text)];
    }),
  );
  const stated = [linkedDataNames(article, nodes), ...fromMeta, labelledNames(tags)].map(unique);
  const isOther = (name: string): boolean => !isSite(name);
  // "ELBEBOTE, Hamburg, Germany": beside the paper one word is its town.
  const people = stated.find((names) =>
    names.some(
      (name) =>
        isOther(name) &&
        !isAcronym(name) &&
        (names.every(isOther) || name.includes(' ') || !isCapital(name.charAt(0))),
    ),
  );
  if (people) return people.filter(isOther).slice(0, 8).join(', ');
  // One after the other: each reads the page, and the first that finds somebody ends the search.
  for (const read of [visibleNames, introducedNames, signedNames]) {
    const names = unique(read(page, title)).filter(isOther);
    if (names.every((name) => isInitials(name) || isAcronym(name))) continue;
    // Who writes a site of his own has its name: said above the text too, it is the author's.
    const own = stated.find(
      ([name]) => name !== undefined && names.some((said) => says(said, name)),
    );
    return (own ?? names).join(', ');
  }
  const [desks = visibleNames(page)] = stated.filter((names) => names.length > 0);
  // "The paper and its agency" is one signature.
  return (desks.some((name) => isOther(name) && isAcronym(name)) ? desks : desks.slice(0, 1)).join(
    ', ',
  );
}
