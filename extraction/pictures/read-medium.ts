import type { Figure } from '@/article/article';
import type { Medium } from '@/extraction/blocks/block';
import type { PageCopy } from '@/extraction/copy/copy-page';
import { isBanner } from './is-advertisement';
import { pictureIdentity } from './picture-source';
import { captionOf, readPicture } from './read-figure';

/** The page that a picture stands in, its address and what addresses are relative to. */
type Page = { readonly copy: PageCopy; readonly pageUrl: string; readonly base: string };

/** A picture and the figure that it stands in. */
type Held = Figure & { readonly holder: Element | null };

/** Whether two pictures of one figure are one file: AMP has a picture in its own, others one for each width of the screen. */
function isSame(one: Held, other: Held): boolean {
  return (
    one.holder === other.holder &&
    one.alt === other.alt &&
    pictureIdentity(one.src) === pictureIdentity(other.src)
  );
}

/** The pictures of a medium, the larger of two of one file; the last in each figure has its caption: a gallery's figures stand in a figure. */
export function readMedium({ element }: Medium, page: Page): readonly Figure[] {
  const images = element.matches('img,amp-img')
    ? [element]
    : Array.from(element.querySelectorAll('img,amp-img'));
  const shown = images.length > 0 ? images : element.matches('picture') ? [element] : [];
  const read: Held[] = [];
  for (const image of shown) {
    const figure = readPicture(image, page.copy, page.base);
    if (!figure || isBanner(image, page.pageUrl, page.base)) continue;
    const held = { ...figure, holder: image.closest('figure') };
    const last = read.at(-1);
    if (!last || !isSame(last, held)) read.push(held);
    else if (held.width > last.width) read.splice(-1, 1, held);
  }
  return read.map(({ holder, ...figure }, at) =>
    holder && holder !== read[at + 1]?.holder ? { ...figure, ...captionOf(holder) } : figure,
  );
}
