/**
 * Gives a lazy picture the address that stands in the `noscript` beside it, then removes the
 * `noscript`. Where scripts run its content is text, elsewhere it is elements.
 */
export function pictureInNoscript(noscript: Element): void {
  const holder = noscript.ownerDocument.createElement('div');
  if (noscript.firstElementChild) holder.append(...Array.from(noscript.childNodes));
  else if (/<img\b/i.test(noscript.textContent ?? '')) {
    // Parsed without a browsing context: nothing runs and nothing loads.
    const parsed = new DOMParser().parseFromString(noscript.textContent ?? '', 'text/html');
    holder.append(...Array.from(parsed.body.childNodes));
  }
  const pictures = Array.from(holder.querySelectorAll('img')).filter((each) => !isTiny(each));
  const [picture, ...more] = pictures;
  if (!picture || more.length > 0) {
    noscript.replaceWith(...pictures);
    return;
  }
  const before = noscript.previousElementSibling;
  const next = noscript.nextElementSibling;
  // Some stand before their picture.
  const lazy =
    [before, next].find((beside) => beside?.matches('img')) ?? before?.querySelector('img');
  if (lazy) {
    for (const name of ['src', 'srcset']) {
      const value = picture.getAttribute(name);
      if (value) lazy.setAttribute(`data-noscript-${name}`, value);
    }
    noscript.remove();
  } else {
    noscript.replaceWith(picture);
  }
}

/** Counting pixels live in `noscript` more often than pictures do. */
function isTiny(picture: Element): boolean {
  const size = (name: string) => Number.parseInt(picture.getAttribute(name) ?? '', 10);
  return size('width') <= 8 || size('height') <= 8;
}
