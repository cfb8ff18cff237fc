/** A right click in the page from the browser's own window, then the extension's item. */
export const contextMenu = `
  const [wanted, x, y] = argument.split(' ');
  const browser = window.gBrowser.selectedBrowser;
  const menu = window.document.getElementById('contentAreaContextMenu');
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  const { left, top } = browser.getBoundingClientRect();
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    window.synthesizeMouseEvent(type, left + Number(x), top + Number(y), { button: 2, clickCount: 1 });
  await shown;
  const own = menu.querySelector(':scope > menu[id^="lede"]');
  const opened = new Promise((resolve) => own.menupopup.addEventListener('popupshown', resolve, { once: true }));
  own.openMenu(true);
  await opened;
  const item = own.querySelector('menuitem[id$="' + wanted + '"]');
  own.menupopup.activateItem(item);
`;

/** The icon's own menu, from the panel of extensions, and its item with that title. */
export const iconMenu = `
  const shows = (element, event = 'popupshown') =>
    new Promise((resolve) => element.addEventListener(event, resolve, { once: true }));
  window.document.getElementById('unified-extensions-button').click();
  const node = action.widget.forWindow(window).node;
  await shows(window.document.getElementById('unified-extensions-panel') ?? window, 'ViewShown');
  const menu = window.document.getElementById('unified-extensions-context-menu');
  const shown = shows(menu);
  const { left, top } = node.getBoundingClientRect();
  for (const type of ['mousedown', 'contextmenu', 'mouseup'])
    window.synthesizeMouseEvent(type, left + 10, top + 10, { button: 2, clickCount: 1 });
  await shown;
  const item = [...menu.children].find((each) => each.label === argument);
  if (!item) throw new Error('Only ' + [...menu.children].map((each) => each.label).join(', '));
  menu.activateItem(item);
`;
