import type { RemovedBlock } from '@/article/article';

/** What a person decided about one block of a site's articles, for the next ones too. */
export type BlockRule = {
  readonly host: string;
  /** See `signatureOf`. */
  readonly signature: string;
  /** True: bring it back although it is no part of the story; false: hide it although it was left in. */
  readonly isShown: boolean;
};

/** The blocks that can be pointed at: what a reader takes for one thing. */
const pointable =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, figure, dl, .article-scroll, .article-gallery';

/** Characters of a signature: what repeats under every article repeats from its beginning. */
const signatureLength = 120;

/**
 * What is the same of a block under every article of a site: its letters, without digits (dates,
 * counters), case and punctuation. '' for a block that has too few of them to be known by.
 */
export function signatureOf(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
  return letters.length < 3 ? '' : letters.slice(0, signatureLength).trim();
}

/** The block around an element of the article's body; null outside of it. */
export function blockAround(element: Element): HTMLElement | null {
  const block = element.closest<HTMLElement>(pointable);
  return block?.closest('.article-body') ? block : null;
}

/** The signature of a block: its text, or for a picture without words its address without what changes. */
export function signatureOfBlock(block: HTMLElement): string {
  const text = signatureOf(block.textContent);
  const picture = block.querySelector('img');
  if (text !== '' || !picture) return text;
  return URL.canParse(picture.src) ? `picture ${new URL(picture.src).pathname.slice(-100)}` : '';
}

/** The rules with this one in the place of what was said of the same block before; newest last, 500 at most. */
export function withRule(rules: readonly BlockRule[], rule: BlockRule): readonly BlockRule[] {
  return [...withoutRule(rules, rule), rule].slice(-500);
}

/** The rules without any word about this block of this site. */
export function withoutRule(
  rules: readonly BlockRule[],
  { host, signature }: Pick<BlockRule, 'host' | 'signature'>,
): readonly BlockRule[] {
  return rules.filter((rule) => rule.host !== host || rule.signature !== signature);
}

/** Which hidden blocks of an article the person wants to see, by their place in `removed`. */
export function shownByRules(
  removed: readonly RemovedBlock[],
  rules: readonly BlockRule[],
  host: string,
): ReadonlySet<number> {
  const wanted = signatures(rules, host, true);
  if (wanted.size === 0) return new Set();
  return new Set(
    [...removed.keys()].filter((index) => wanted.has(signatureOf(removed[index]?.text ?? ''))),
  );
}

/** A block that a person has hidden in this article. */
export type HiddenHere = { readonly signature: string; readonly text: string };

/**
 * Hides the blocks of a body that the person does not want to see and shows the rest of them
 * again; out: those that are hidden now, in order. Nodes stay, so that all of it can be undone.
 */
export function hideByRules(
  body: HTMLElement,
  rules: readonly BlockRule[],
  host: string,
): readonly HiddenHere[] {
  const unwanted = signatures(rules, host, false);
  for (const block of body.querySelectorAll<HTMLElement>('[data-hidden-by-person]')) {
    block.hidden = false;
    delete block.dataset['hiddenByPerson'];
  }
  if (unwanted.size === 0) return [];
  const hidden: HiddenHere[] = [];
  for (const block of body.querySelectorAll<HTMLElement>(pointable)) {
    const signature = signatureOfBlock(block);
    if (!unwanted.has(signature) || block.closest('[data-hidden-by-person]')) continue;
    block.hidden = true;
    block.dataset['hiddenByPerson'] = '';
    hidden.push({ signature, text: block.textContent });
  }
  return hidden;
}

function signatures(
  rules: readonly BlockRule[],
  host: string,
  isShown: boolean,
): ReadonlySet<string> {
  const ofSite = rules.filter((rule) => rule.host === host && rule.isShown === isShown);
  return new Set(ofSite.map((rule) => rule.signature));
}
