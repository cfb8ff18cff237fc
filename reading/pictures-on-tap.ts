/**
 * Puts a button in front of each picture below `root` that brings it in; the sheet keeps pictures
 * hidden until then, and lazy ones are not even asked for. `which`: all, or those alone that are not
 * kept on this device. Out: takes the buttons away again.
 */
export function offerPictures(
  root: HTMLElement,
  label: (alt: string) => string,
  which: 'all' | 'distant' = 'all',
): () => void {
  const buttons: HTMLButtonElement[] = [];
  for (const picture of root.querySelectorAll('img')) {
    if (picture.dataset['wanted'] !== undefined) continue;
    if (which === 'distant' && picture.dataset['stored'] !== undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'picture-tap';
    button.dataset['apart'] = '';
    button.textContent = label(picture.alt.trim());
    button.addEventListener('click', (event) => {
      // Within a link, the tap is for the picture.
      event.preventDefault();
      picture.dataset['wanted'] = '';
      button.remove();
    });
    (picture.closest('.picture-open') ?? picture).before(button);
    buttons.push(button);
  }
  return () => {
    for (const button of buttons) button.remove();
  };
}
