const unread = new Set(
  (
    'FIGURE FIGCAPTION SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG PICTURE VIDEO AUDIO IFRAME ' +
    'OBJECT EMBED CANVAS MAP SELECT TEXTAREA BUTTON INPUT'
  ).split(' '),
);

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET ' +
    'FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL P PRE ' +
    'SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/**
 * The text of some HTML, one block a line, without what belongs to figures: the one converter that
 * every extractor is measured with.
 */
export function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [''];
  let line = '';
  const endLine = () => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text) lines.push(text);
    line = '';
  };
  // A stack of our own: saved pages are nested deeper than calls may be.
  const stack: (Node | 'end')[] = [page.body];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'end') endLine();
    else if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? '';
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const name = node.nodeName.toUpperCase();
      if (unread.has(name)) continue;
      if (name === 'BR') endLine();
      if (blocks.has(name)) {
        endLine();
        stack.push('end');
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  endLine();
  return lines.slice(1).join('\n');
}
