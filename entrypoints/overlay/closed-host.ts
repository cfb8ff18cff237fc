/**
 * A place in the page for something of ours: a closed shadow root on an element that no style of
 * the page can hide or measure. The page sees that it is there and nothing more.
 */
export function createClosedHost(
  parent: Element,
  css: string,
): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('lede-overlay');
  // Inline and important, or `html > * { display: none !important }` of a page would win.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  host.style.setProperty('position', 'fixed', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  parent.append(host);
  return { host, root };
}
