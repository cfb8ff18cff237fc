import type { Figure } from '@/article/article';
import type { LinkCard } from './compose-body';

/** A picture with its caption, and its credit after it. */
export function composeFigure(figure: Figure, document: Document): Element {
  const element = document.createElement('figure');
  const image = document.createElement('img');
  image.setAttribute('src', figure.src);
  image.setAttribute('alt', figure.alt);
  if (figure.width > 0 && figure.height > 0) {
    image.setAttribute('width', String(figure.width));
    image.setAttribute('height', String(figure.height));
  }
  element.append(image);
  if (figure.caption !== '' || figure.credit !== '') {
    const caption = document.createElement('figcaption');
    caption.append(figure.caption);
    if (figure.credit !== '') {
      const credit = document.createElement('cite');
      credit.append(figure.credit);
      caption.append(figure.caption === '' ? '' : ' ', credit);
    }
    element.append(caption);
  }
  return element;
}

/**
 * A video or post as a link where it stood. It is a figure, as the video was: what belongs to
 * figures is shown, and is not the story's text.
 */
export function composeCard(card: LinkCard, document: Document): Element {
  const element = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const link = document.createElement('a');
  link.setAttribute('href', card.address);
  link.append(card.label);
  caption.append(link);
  element.append(caption);
  return element;
}
