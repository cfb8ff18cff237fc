import type { Metadata } from '@/extraction/metadata/read-metadata';
import type { Segments } from '@/extraction/blocks/block';
import { type Signs, share, squeezed } from './signs';

/** Types of schema.org, by what they say of a page. */
const types = {
  ldArticle:
    /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|Recipe|HowTo|AnalysisNewsArticle)$/,
  ldTechArticle: /^(?:TechArticle|APIReference)$/,
  ldProduct: /^(?:Product|ProductGroup|Offer|AggregateOffer|IndividualProduct|VideoGame|Vehicle)$/,
  ldList: /^(?:ItemList|CollectionPage|SearchResultsPage|OfferCatalog|ProductCollection|Blog)$/,
  ldForum: /^(?:DiscussionForumPosting|QAPage)$/,
  ldFaq: /^FAQPage$/,
  ldService:
    /^(?:Service|LocalBusiness|ProfessionalService|SoftwareApplication|WebApplication|Course|FinancialProduct|Hotel|Event|MedicalOrganization)$/,
} as const;

/** Software that names itself in `meta name=generator`, by what it is made for. */
const generators = {
  forum:
    /discourse|phpbb|xenforo|vbulletin|mybb|nodebb|invision|flarum|vanilla|smf|question2answer/i,
  shop: /shopify|woocommerce|magento|prestashop|opencart|shopware|bigcommerce|bitrix24?\.shop/i,
  docs: /docusaurus|mediawiki|sphinx|mkdocs|vitepress|gitbook|antora|docfx|doxygen|starlight|readme\.io/i,
} as const;

/** Classes that WordPress gives `body` on every theme (get_body_class), and that others copied. */
const bodyClasses = {
  list: /(?:^|\s)(?:archive|category|tag|search|search-results|blog|home|author|tax-\S+|post-type-archive)(?:\s|$)/,
  single: /(?:^|\s)(?:single|single-post|single-format-\S+|postid-\d+)(?:\s|$)/,
  page: /(?:^|\s)(?:page|page-template|page-template-default|page-id-\d+)(?:\s|$)/,
  shop: /(?:^|\s)(?:single-product|woocommerce|woocommerce-page|product-template\S*|template-product|catalog-\S+)(?:\s|$)/,
} as const;

/** Marks in class, id, microdata or form target of the elements that hold a page's text. */
const marks = {
  buying:
    /add-?to-?(?:cart|basket|bag)|buy-?(?:now|box|button)|itemprop:(?:price|offers)|action:\S*\/cart|product-?price|price-?box/gi,
  productCards: /product-?(?:card|item|tile|grid|list|box|thumb)|(?:^|\s)product(?:\s|$)/gi,
  talking:
    /schema\.org\/(?:Comment|DiscussionForumPosting|Answer|Question)|repl(?:y|ies)|message-?body|post-?body|postbody|post-?content|topic-?post|crawler-?post|comment-?(?:body|content|text)|post-?message/gi,
  filters: /facet|filter|pagination|pager|sort-?by|load-?more/gi,
  cards: /teaser|(?:^|[\s_-])cards?(?:[\s_-]|$)|promo|grid-?item|list-?item|tile/gi,
} as const;

/** What a page's head, software and marks tell of its kind. */
export function pageSigns(page: Document, metadata: Metadata, segments: Segments): Signs {
  const said = metadata.linkedDataTypes;
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const bodyClass = page.body.className;
  const graph = metadata.openGraphType;
  const articles = page.getElementsByTagName('article').length;
  return {
    ...signsOf(types, (pattern) => Number(said.some((type) => pattern.test(type)))),
    ldNone: Number(said.length === 0),
    ogArticle: Number(graph === 'article'),
    ogWebsite: Number(graph === 'website'),
    ogProduct: Number(/product/.test(graph)),
    ogNone: Number(graph === ''),
    published: Number(metadata.published !== ''),
    byline: Number(metadata.byline !== ''),
    softwareForum: says(generator, generators.forum),
    softwareShop: says(generator, generators.shop),
    softwareDocs: says(generator, generators.docs),
    bodyList: says(bodyClass, bodyClasses.list),
    bodySingle: says(bodyClass, bodyClasses.single),
    bodyPage: says(bodyClass, bodyClasses.page),
    bodyShop: says(bodyClass, bodyClasses.shop),
    ...countMarks(segments),
    articleElements: squeezed(articles, 6),
    oneArticleElement: Number(articles === 1),
    times: squeezed(page.getElementsByTagName('time').length, 8),
    topHeadings: share(Math.min(page.getElementsByTagName('h1').length, 4), 4),
    codeBlocks: squeezed(page.getElementsByTagName('pre').length, 6),
    inlineCode: squeezed(page.getElementsByTagName('code').length, 20),
    buttons: squeezed(page.getElementsByTagName('button').length, 20),
    forms: squeezed(page.forms.length, 3),
    ...linkSigns(page),
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

/** 1 where a text has a pattern; nothing is made ready for no text. */
function says(text: string, pattern: RegExp): number {
  return Number(text !== '' && pattern.test(text));
}

/** Where the page's links go: to telephones, within the page. Counted by the browser: thousands are not looked at one by one. */
function linkSigns(page: Document): Signs {
  const count = (end: string) => page.querySelectorAll(`a[href${end},area[href${end}`).length;
  return {
    phoneLinks: squeezed(count('^="tel:"]'), 3),
    innerLinks: share(count('^="#"]:not([href="#"])'), page.links.length),
  };
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
    met(leaf ? (known[leaf.index] ?? '') : spellingOf(element));
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
