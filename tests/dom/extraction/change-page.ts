/** Every element of a page that a selector names. */
export const all = (page: Document, selector: string) =>
  Array.from(page.querySelectorAll(selector));
/** The one that must be there. */
export const one = (page: Document, selector: string): Element => {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`the seed page has no ${selector}`);
  return element;
};
/** The box that holds the seed page's story. */
export const body = (page: Document) => one(page, '.td-post-content .tdb-block-inner');
/** The story's paragraphs. */
export const paragraphs = (page: Document) => all(page, '.td-post-content p');

/** Markup as nodes of the page. */
export function fragment(page: Document, html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const result = page.createDocumentFragment();
  for (const node of Array.from(parsed.body.childNodes)) result.append(page.importNode(node, true));
  return result;
}

/** Gives elements another tag, attributes and content kept. */
export function renameAll(page: Document, from: string, to: string): void {
  for (const element of all(page, from)) {
    const twin = page.createElement(to);
    for (const { name, value } of element.attributes) twin.setAttribute(name, value);
    twin.append(...Array.from(element.childNodes));
    element.replaceWith(twin);
  }
}

/** A small hash, so that names mean nothing and stay the same from run to run. */
function hashed(word: string): string {
  let hash = 7;
  for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `c${hash.toString(36)}`;
}

/** Takes every class, id and data attribute from a page, lazy pictures' apart. */
export function stripNames(page: Document): void {
  for (const element of all(page, 'body, body *')) {
    for (const { name } of Array.from(element.attributes)) {
      const isLazySource = name === 'data-src' || name === 'data-srcset';
      if (name === 'class' || name === 'id' || (name.startsWith('data-') && !isLazySource)) {
        element.removeAttribute(name);
      }
    }
  }
}

/** Makes every class and id a hash. */
export function hashNames(page: Document): void {
  for (const element of all(page, 'body, body *')) {
    const names = element.getAttribute('class');
    if (names) element.setAttribute('class', names.split(/\s+/).map(hashed).join(' '));
    if (element.id) element.id = hashed(element.id);
  }
}
