/**
 * Runs inside a page: the visible elements of an ARIA role whose accessible name fits a pattern, in
 * document order. Gives their texts, or the middle in the viewport, as `x y`, of each that takes
 * clicks, the first one scrolled into view.
 *
 * The protocols' own accessibility queries differ between the browsers and are absent in Firefox's
 * popup; this covers the roles and names that Lede uses, alike in all of them.
 */
export function findAllByRole(
  role: string,
  source: string,
  flags: string,
  give: 'texts' | 'middles' = 'texts',
): readonly string[] {
  const selectors: Readonly<Record<string, string>> = {
    article: 'article',
    button: 'button, summary, input[type=button], input[type=submit]',
    checkbox: 'input[type=checkbox]',
    dialog: 'dialog[open], dialog:popover-open',
    heading: 'h1, h2, h3, h4, h5, h6',
    img: 'img',
    link: 'a[href]',
    list: 'ul, ol',
    listitem: 'li',
    main: 'main',
    navigation: 'nav',
    progressbar: 'progress',
    radio: 'input[type=radio]',
    searchbox: 'input[type=search]',
    status: 'output',
    textbox: 'input:not([type]), input[type=text], textarea',
  };
  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const textOf = (element: Element): string => {
    let text = '';
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? '';
      if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') continue;
      const isInline = getComputedStyle(node).display.startsWith('inline');
      const inner = nameOf(node, false);
      text += isInline ? inner : ` ${inner} `;
    }
    return text;
  };
  const nameOf = (element: Element, isOutermost = true): string => {
    const labels = isOutermost ? (element.getAttribute('aria-labelledby') ?? '') : '';
    const byLabels = labels
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => document.querySelector(`#${CSS.escape(id)}`))
      .map((label) => (label ? textOf(label) : ''))
      .join(' ');
    const labelled =
      isOutermost && element instanceof HTMLInputElement
        ? [...(element.labels ?? [])].map(textOf).join(' ')
        : '';
    return (
      byLabels ||
      element.getAttribute('aria-label') ||
      labelled ||
      element.getAttribute('alt') ||
      textOf(element) ||
      element.getAttribute('title') ||
      element.getAttribute('placeholder') ||
      ''
    );
  };
  const pattern = new RegExp(source, flags);
  const native = selectors[role];
  const explicit = `[role="${role}"]`;
  const candidates = document.querySelectorAll(native ? `${explicit}, ${native}` : explicit);
  const found = [...candidates].filter(
    (element) =>
      (element.matches(explicit) || !element.hasAttribute('role')) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[inert], [aria-hidden="true"]') &&
      pattern.test(tidy(nameOf(element))),
  );
  if (give === 'middles') {
    const taking = found.filter((element) => !element.matches(':disabled'));
    taking[0]?.scrollIntoView({ block: 'nearest' });
    return taking.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${left + width / 2} ${top + height / 2}`;
    });
  }
  return found.map((element) => tidy(element.textContent ?? ''));
}
