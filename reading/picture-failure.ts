/** What stands in the place of a picture that did not load. */
export type PictureFailureTexts = {
  /** Said where the picture has no words of its own. */
  readonly missing: string;
  /** The link to the picture's address. */
  readonly original: string;
};

/**
 * Watches the pictures below `root`, those that come later too, and puts the words of each that
 * fails in its place, with a link to it: never a broken icon. Out: stops watching.
 */
export function watchPictures(root: HTMLElement, texts: PictureFailureTexts): () => void {
  // An error does not bubble, but it is captured on its way down.
  const onError = (event: Event) => {
    if (event.target instanceof HTMLImageElement) replacePicture(event.target, texts);
  };
  root.addEventListener('error', onError, true);
  return () => root.removeEventListener('error', onError, true);
}

function replacePicture(picture: HTMLImageElement, texts: PictureFailureTexts): void {
  const note = document.createElement('span');
  note.className = 'missing-picture';
  note.setAttribute('data-apart', '');

  const words = document.createElement('bdi');
  words.textContent = picture.alt.trim() || texts.missing;
  note.append(words);

  // Within a link, a second link would not be one: the first leads on already.
  if (!picture.closest('a') && /^https?:/.test(picture.src)) {
    const link = document.createElement('a');
    link.href = picture.src;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.referrerPolicy = 'no-referrer';
    link.textContent = texts.original;
    note.append(' ', link);
  }
  // The button that would enlarge it goes with it: a link has no place in a button.
  (picture.closest('.picture-open') ?? picture).replaceWith(note);
}
