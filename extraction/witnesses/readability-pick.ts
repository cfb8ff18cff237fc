import { Readability } from '@mozilla/readability';
import { blockNumber } from '@/extraction/blocks/segment';

/** What Readability would show: the numbers of its blocks. Empty where it finds no article. */
export function readabilityPick(copy: Document): ReadonlySet<number> {
  const root = copy.documentElement.cloneNode(true);
  const own = copy.implementation.createHTMLDocument('');
  own.documentElement.replaceWith(root);
  const result = new Readability<Node>(own, {
    // Short stories are whole stories: no second and third pass over the page for them.
    charThreshold: 250,
    keepClasses: true,
    disableJSONLD: true,
    // The nodes themselves are wanted, not their HTML.
    serializer: (node) => node,
  }).parse();
  const picked = new Set<number>();
  // The type says Node; Readability hands over the element that holds the article.
  const content = result?.content as Element | null | undefined;
  for (const element of content?.querySelectorAll(`[${blockNumber}]`) ?? []) {
    picked.add(Number(element.getAttribute(blockNumber)));
  }
  return picked;
}
