import type { Figure } from '@/article/article';
import type { PageCopy } from '@/extraction/copy/copy-page';
import { tidyText } from '@/extraction/dom/nodes';
import { captionOfLines, splitCredit, type Caption } from './caption-credit';
import { captionLines } from './caption-lines';
import { pictureSource } from './picture-source';

/** Longer than any real caption; more is text that a page put in the wrong place. */
const longestCaption = 1000;

/** A second line that is longer says more than a name. */
const longestCredit = 60;

/** Elements that name whose picture it is: class words counted in the corpus's figures. */
const creditElements =
  '[class*=credit i],[class*=copyright i],[class*=source i],[class*=photographer i],[class*=author i],[itemprop=copyrightHolder],[itemprop=author],cite,small';

function size(image: Element, name: 'width' | 'height'): number {
  // "100%" is a part of the page.
  const [, pixels = '0'] = /^\s*(\d+)(?!.*%)/.exec(image.getAttribute(name) ?? '') ?? [];
  return Number(pixels);
}

/** Caption and credit of a figure element: what stands in it beside the picture. */
export function captionOf(figure: Element): Caption {
  const holder = figure.querySelector('figcaption') ?? figure;
  const creditElement = Array.from(holder.querySelectorAll(creditElements)).find(
    (element) => tidyText(element.textContent ?? '') !== '',
  );
  const lines = captionLines(holder);
  const whole = lines.join(' ').slice(0, longestCaption);
  const credit = tidyText(creditElement?.textContent ?? '').slice(0, longestCaption);
  if (credit !== '') {
    const isLast = whole.endsWith(credit);
    if (isLast || whole.startsWith(credit))
      return {
        caption: (isLast ? whole.slice(0, -credit.length) : whole.slice(credit.length)).trim(),
        credit: credit.replace(/^[|/–—] /, ''),
      };
  }
  const [, last = ''] = lines;
  return lines.length === 2 && last.length <= longestCredit && holder !== figure
    ? captionOfLines(lines)
    : splitCredit(whole);
}

/** Reads one picture; null where nothing but a stand-in, a pixel or an icon is left of it. */
export function readPicture(image: Element, copy: PageCopy, base: string): Figure | null {
  const live = copy.livePictures.get(image);
  const src = pictureSource(image, live, base);
  if (src === '') return null;
  const isLiveFile = live !== undefined && live.width > 0 && live.src === src;
  const width = isLiveFile ? live.width : size(image, 'width');
  const height = isLiveFile ? live.height : size(image, 'height');
  if (isIcon(width, height) || /\.svg(?:$|[?#])/i.test(src)) return null;
  const alt = tidyText(image.getAttribute('alt') ?? '').slice(0, longestCaption);
  return { src, alt, width, height, caption: '', credit: '' };
}

/** Counting pixels, icons, faces beside names, rating stars. */
function isIcon(width: number, height: number): boolean {
  return (width > 0 && width < 100) || (height > 0 && height < 60);
}
