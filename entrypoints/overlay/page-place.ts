/** Pixels of scrolling below which a page counts as being at its beginning. */
const beginning = 120;

/** Characters (spaces apart) that tell one spot of a page from all others. */
const enough = 60;

/** Characters of a quote: the article page looks for it in the article's text. */
const most = 200;

/**
 * The text at the top of what the page shows, for the reading screen to open there; '' at the
 * page's beginning or where no text is found. To be asked before anything of ours lies over it.
 */
export function quoteInView(): string {
  if (scrollY < beginning) return '';
  // Below sticky headers and above the fold, in the middle and to either side of it.
  for (let y = 0.12; y < 0.6; y += 0.04)
    for (const x of [0.5, 0.35, 0.65]) {
      const text = textAt(innerWidth * x, innerHeight * y);
      if (text.length >= enough) return text.slice(0, most);
    }
  return '';
}

/** The text of the block at a point of the window. */
function textAt(x: number, y: number): string {
  const block = document.elementFromPoint(x, y)?.closest('p, li, blockquote, h1, h2, h3, h4, dd');
  return block?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/**
 * Scrolls the page to a text that was read, with nothing moving on the way; a text that the page
 * does not hold (any more) leaves it as it is.
 */
export function scrollPageTo(quote: string): void {
  // Without spaces: how a page breaks its lines and nests its links must not matter.
  const sought = withoutSpaces(quote).slice(0, enough);
  if (sought.length < 12 || !document.body) return;
  const nodes: { readonly node: Node; readonly end: number }[] = [];
  let all = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('script, style, noscript, template')) continue;
    all += withoutSpaces(node.nodeValue ?? '');
    nodes.push({ node, end: all.length });
  }
  const found = all.indexOf(sought);
  const at = found < 0 ? undefined : nodes.find(({ end }) => end > found)?.node;
  const box = at?.parentElement?.getBoundingClientRect();
  if (!box || box.height === 0) return;
  scrollTo({ top: scrollY + box.top - innerHeight * 0.15, behavior: 'instant' });
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
