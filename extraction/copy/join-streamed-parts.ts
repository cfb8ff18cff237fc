/**
 * React streams late parts of a page as `<div hidden id="S:n">` and moves each to the template
 * `B:n` by script. A live page has done so; a page saved half-way has not, so the copy does.
 * See ReactDOM's `completeBoundary` in react-dom/server.
 */
export function joinStreamedParts(body: Element): void {
  for (const part of Array.from(body.querySelectorAll('div[hidden][id^="S:"]'))) {
    const number = part.id.slice(2);
    const place = body.querySelector(`template[id="B:${CSS.escape(number)}"]`);
    if (!place || part.contains(place)) continue;
    place.replaceWith(...Array.from(part.childNodes));
    part.remove();
  }
}
