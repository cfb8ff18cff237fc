import type { Metadata } from '@/extraction/metadata/read-metadata';
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

const buying =
  '[itemprop="price"], [itemprop="offers"], form[action*="/cart" i], [class*="add-to-cart" i], [class*="addtocart" i], [id*="add-to-cart" i], [class*="add-to-basket" i], [name="add-to-cart"], meta[property^="product:price"], meta[property="og:price:amount"]';
const cards =
  '[class*="product-card" i], [class*="product-item" i], [class*="productcard" i], li.product, [class*="product-tile" i], [class*="product-grid" i]';
const talking =
  '[itemtype$="/Comment"], [itemtype$="/DiscussionForumPosting"], [itemtype$="/Answer"], [class*="reply" i]:not(a), [class*="message-body" i], [class*="postbody" i], [class*="post-content" i], .topic-post, .crawler-post, [class*="comment-body" i]';
const filters =
  '[class*="facet" i], [class*="filter" i], [class*="pagination" i], [rel="next"], [class*="pager" i]';

/** What a page's head, software and marks tell of its kind. */
export function pageSigns(page: Document, metadata: Metadata): Signs {
  const said = metadata.linkedDataTypes;
  const ofType = Object.entries(types).map(
    ([name, pattern]) => [name, Number(said.some((type) => pattern.test(type)))] as const,
  );
  const generator = page.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? '';
  const bodyClass = page.body.className;
  const graph = metadata.openGraphType;
  const count = (selector: string) => page.querySelectorAll(selector).length;
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
    buying: squeezed(count(buying), 10),
    productCards: squeezed(count(cards), 20),
    talking: squeezed(count(talking), 20),
    filters: squeezed(count(filters), 20),
    articleElements: squeezed(articles, 6),
    oneArticleElement: Number(articles === 1),
    times: squeezed(page.getElementsByTagName('time').length, 8),
    topHeadings: share(Math.min(count('h1'), 4), 4),
    codeBlocks: squeezed(page.getElementsByTagName('pre').length, 6),
  };
}
