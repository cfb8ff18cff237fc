import { articleAddress } from '@/article/address';
import type { Article } from '@/article/article';
import { safeLinkAddress, safePictureAddress } from '@/article/safe-address';
import { sanitize } from '@/article/sanitize';
import type { PictureFile } from './picture-files';

/** Nothing runs, nothing is sent; pictures from the web or from beside the file. */
const policy =
  "default-src 'none'; img-src https: http: data: file:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = `
:root { color-scheme: light dark }
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.15rem/1.6 Georgia, 'PT Serif', serif; overflow-wrap: break-word }
h1 { line-height: 1.2; text-wrap: balance }
img { max-width: 100%; height: auto }
figure { margin: 1.5em 0 }
figcaption, .source { font-size: .85em; opacity: .8 }
pre, table { display: block; overflow-x: auto }
`;

/**
 * A page that any browser shows without Lede: the article, its source, its own strict policy. Pictures
 * that are exported too are shown from beside it. Needs a browser's DOM.
 */
export function articlePage(
  article: Article,
  pictures: ReadonlyMap<string, PictureFile> = new Map(),
  body: DocumentFragment = sanitize(article.body),
): string {
  const page = pageOf(article);
  const main = page.createElement('article');
  main.append(element(page, 'h1', article.title));
  const source = element(
    page,
    'p',
    [article.byline, article.siteName || article.host, article.published.slice(0, 10)]
      .filter((part) => part !== '')
      .join(' · '),
  );
  source.className = 'source';
  main.append(source);
  const address = safeLinkAddress(articleAddress(article));
  if (address !== '') {
    const link = element(page, 'a', address);
    link.setAttribute('href', address);
    const line = page.createElement('p');
    line.className = 'source';
    line.append(link);
    main.append(line);
  }
  if (article.dek !== '') main.append(element(page, 'p', article.dek));
  const lead = article.leadPicture ? safePictureAddress(article.leadPicture.src) : '';
  if (article.leadPicture && lead !== '') main.append(figure(page, lead, article.leadPicture));
  main.append(page.importNode(body, true));
  for (const picture of main.querySelectorAll('img')) {
    const file = pictures.get(picture.getAttribute('src') ?? '');
    if (file)
      picture.setAttribute('src', `../${file.name.split('/').map(encodeURIComponent).join('/')}`);
  }
  page.body.append(main);
  return serialise(page);
}

let lastPage: Document | null = null;

/** An empty page for an article: the one of the article before, since making one takes as long as filling it. */
function pageOf({ title, lang, dir }: Article): Document {
  lastPage ??= newPage('', { lang: '', dir: '' });
  const { documentElement: root, body } = lastPage;
  lastPage.title = title;
  root.removeAttribute('lang');
  root.removeAttribute('dir');
  setLanguage(root, { lang, dir });
  body.replaceChildren();
  return lastPage;
}

/** An empty page of an export: policy, style, title. */
export function newPage(
  title: string,
  { lang, dir }: { readonly lang: string; readonly dir: string },
): Document {
  const page = document.implementation.createHTMLDocument(title);
  setLanguage(page.documentElement, { lang, dir });
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const csp = page.createElement('meta');
  csp.httpEquiv = 'Content-Security-Policy';
  csp.content = policy;
  const viewport = page.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width';
  const referrer = page.createElement('meta');
  referrer.name = 'referrer';
  referrer.content = 'no-referrer';
  page.head.prepend(charset, csp, viewport, referrer);
  page.head.append(element(page, 'style', style));
  return page;
}

function setLanguage(
  root: HTMLElement,
  { lang, dir }: { readonly lang: string; readonly dir: string },
): void {
  if (lang !== '') root.lang = lang;
  root.dir = dir;
}

/** A page's source, to write into a file. */
export function serialise(page: Document): string {
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** An element that holds nothing but text. */
export function element(page: Document, name: string, text: string): HTMLElement {
  const made = page.createElement(name);
  made.textContent = text;
  return made;
}

function figure(
  page: Document,
  src: string,
  { alt, caption, credit }: NonNullable<Article['leadPicture']>,
): HTMLElement {
  const made = page.createElement('figure');
  const picture = page.createElement('img');
  picture.src = src;
  picture.alt = alt;
  made.append(picture);
  const words = [caption, credit].filter((part) => part !== '').join(' ');
  if (words !== '') made.append(element(page, 'figcaption', words));
  return made;
}
