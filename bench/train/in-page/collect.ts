import { describePage } from '@/extraction/describe-page';
import { selectBlocks } from '@/extraction/selection/select-blocks';
import { featureNames } from '@/extraction/features/feature-names';
import { featureRows } from '@/extraction/features/rows';

/** A page's blocks as training sees them: their text, Readability's pick, and the rows of numbers. */
export type CollectedPage = {
  readonly texts: readonly string[];
  readonly picked: readonly number[];
  /** 1 for blocks that are never asked about. */
  readonly hopeless: readonly number[];
  readonly articleBody: string;
  readonly parents: readonly number[];
  /** Base64 of little-endian 32-bit floats. */
  readonly rows: string;
};

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
}

/** Pages with hashed names are common and rare in the corpus: some are taught without theirs. */
function stripNames(page: Document): void {
  for (const element of page.body.querySelectorAll('[class], [id], [itemprop], [role]')) {
    for (const name of ['class', 'id', 'itemprop', 'role']) element.removeAttribute(name);
  }
}

/** Describes a saved page with the code that ships. */
export function collect(html: string, url: string, isBare: boolean): CollectedPage {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (isBare) stripNames(page);
  const { facts, segments, metadata } = describePage(page, { url, pictures: [], now: Date.now() });
  return {
    texts: segments.blocks.map((block) => block.plainText),
    picked: Array.from(facts.picked),
    hopeless: Array.from(facts.hopeless),
    parents: segments.blocks.map((block) => block.container.ordinal),
    articleBody: metadata.articleBody,
    rows: base64(new Uint8Array(featureRows(facts).buffer)),
  };
}

/** The numbers of the blocks that the shipped selection keeps, given each block's chance. */
export function choose(html: string, url: string, chances: readonly number[]): readonly number[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { facts } = describePage(page, { url, pictures: [], now: Date.now() });
  return [...selectBlocks(facts, Float32Array.from(chances))];
}

/** The features' names, in the order of a row. */
export const names = featureNames;
