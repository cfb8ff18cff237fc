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
    /add-?to-?(?:cart|basket|bag)|buy-?(?:now|box|button)|itemprop:(?:price|offers)|action:\S*\/cart|product-?price|price-?box/i,
  productCards: /product-?(?:card|item|tile|grid|list|box|thumb)|(?:^|\s)product(?:\s|$)/i,
  talking:
    /schema\.org\/(?:Comment|DiscussionForumPosting|Answer|Question)|repl(?:y|ies)|message-?body|post-?body|postbody|post-?content|topic-?post|crawler-?post|comment-?(?:body|content|text)|post-?message/i,
  filters: /facet|filter|pagination|pager|sort-?by|load-?more/i,
  cards: /teaser|(?:^|[\s_-])cards?(?:[\s_-]|$)|promo|grid-?item|list-?item|tile/i,
} as const;

/** What a page's head, software and marks tell of its kind. */
export function pageSigns(page: Document, metadata: Metadata, segments: Segments): Signs {
  const said = metadata.linkedDataTypes;
  const ofType = Object.entries(types).map(
    ([name, pattern]) => [name, Number(said.some((type) => pattern.test(type)))] as const,
  );
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const bodyClass = page.body.className;
  const graph = metadata.openGraphType;
  const articles = page.getElementsByTagName('article').length;
  return {
    ...Object.fromEntries(ofType),
    ldNone: Number(said.length === 0),
    ogArticle: Number(graph === 'article'),
    ogWebsite: Number(graph === 'website'),
    ogProduct: Number(/product/.test(graph)),
    ogNone: Number(graph === ''),
    published: Number(metadata.published !== ''),
    byline: Number(metadata.byline !== ''),
    softwareForum: Number(generators.forum.test(generator)),
    softwareShop: Number(generators.shop.test(generator)),
    softwareDocs: Number(generators.docs.test(generator)),
    bodyList: Number(bodyClasses.list.test(bodyClass)),
    bodySingle: Number(bodyClasses.single.test(bodyClass)),
    bodyPage: Number(bodyClasses.page.test(bodyClass)),
    bodyShop: Number(bodyClasses.shop.test(bodyClass)),
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

/** Where the page's links go: to telephones, within the page. */
function linkSigns(page: Document): Signs {
  let [calls, inner] = [0, 0];
  for (const link of page.links) {
    const address = link.getAttribute('href') ?? '';
    if (address.startsWith('tel:')) calls += 1;
    else if (address.length > 1 && address.startsWith('#')) inner += 1;
  }
  return { phoneLinks: squeezed(calls, 3), innerLinks: share(inner, page.links.length) };
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
  const counts = Object.entries(marks).map(([name, pattern]) => {
    let count = 0;
    for (const [spelling, times] of spellings) if (pattern.test(spelling)) count += times;
    return [name, squeezed(count, 20)] as const;
  });
  return Object.fromEntries(counts);
}

function spellingOf(element: Element): string {
  const microdata = element.getAttribute('itemprop');
  const type = element.getAttribute('itemtype') ?? '';
  const action = element.localName === 'form' ? element.getAttribute('action') : null;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (type === '' && !microdata && !action) return names.trim().slice(0, 400);
  return [
    names,
    type,
    microdata ? `itemprop:${microdata}` : '',
    action ? `action:${action.slice(0, 200)}` : '',
  ]
    .join(' ')
    .trim()
    .slice(0, 400);
}
