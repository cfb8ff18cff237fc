/** A picture of an article as the light box shows it. */
export type ArticlePicture = {
  readonly element: HTMLImageElement;
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
};

/** The pictures below `root` that can be looked at closely, in order. */
export function articlePictures(root: ParentNode): readonly ArticlePicture[] {
  return [...root.querySelectorAll<HTMLImageElement>('.picture-open img')].map((element) => ({
    element,
    src: element.currentSrc || element.src,
    alt: element.alt.trim(),
    caption: captionOf(element),
  }));
}

function captionOf(picture: HTMLElement): string {
  const caption = picture.closest('figure')?.querySelector('figcaption');
  return (caption?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}
