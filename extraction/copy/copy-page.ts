import type { LivePage, LivePicture } from '@/extraction/live-page';
import { cutToRanges, twinRanges } from './cut-to-ranges';
import { flattenShadowRoots } from './flatten-shadow-roots';
import { inlineFrames, readableFrames } from './inline-frames';
import { joinStreamedParts } from './join-streamed-parts';
import { limitDepth } from './limit-depth';
import { markPosts } from './mark-posts';
import { removeLifeless } from './remove-lifeless';

/** The page's body, of a document where nothing loads and nothing runs. */
export type PageCopy = {
  readonly body: HTMLElement;
  /** What the live page showed for a picture of the copy. */
  readonly livePictures: ReadonlyMap<Element, LivePicture>;
};

/**
 * Copies a page's body without what can never be part of a story. The copy's document has no
 * browsing context: no picture is fetched, no custom element comes to life, and the page sees
 * nothing of it. Where `marked` holds ranges of the page, only what they hold is copied.
 */
export function copyPage(page: Document, live: LivePage, marked: readonly Range[] = []): PageCopy {
  const inert = page.implementation.createHTMLDocument('');
  const body = inert.importNode(page.body, true);
  // It stays outside of that document's tree: put in, its style sheets would be parsed.
  // While both trees are still alike, nodes of the copy are found by their number.
  const livePictures = new Map<Element, LivePicture>();
  const copiedPictures = body.getElementsByTagName('img');
  if (copiedPictures.length === live.pictures.length) {
    const times = new Map<string, number>();
    for (const { src } of live.pictures) times.set(src, (times.get(src) ?? 0) + 1);
    live.pictures.forEach((picture, number) => {
      const copy = copiedPictures[number];
      // What many pictures show stands there until the real ones come.
      const isWaiting = copy?.hasAttribute('data-src') && times.get(picture.src) !== 1;
      if (copy && !isWaiting) livePictures.set(copy, picture);
    });
  }
  const twins = twinRanges(page.body, body, marked);
  const frames = readableFrames(page.body, body);
  flattenShadowRoots(page.body, body);
  inlineFrames(frames);
  if (marked.length > 0) cutToRanges(body, twins);
  joinStreamedParts(body);
  markPosts(body);
  removeLifeless(body);
  limitDepth(body);
  return { body, livePictures };
}
