/**
 * Does to a saved page what React's inline script does to a live one: text that was streamed into
 * `<div hidden id="S:n">` goes to the place that `<template id="B:n">` (or `P:n`) keeps for it.
 * Source: react-dom's `completeBoundary` and `completeSegment` instructions. Returns the moves made.
 */
export function moveStreamedBlocks(page: Document): number {
  const segments = page.querySelectorAll('div[hidden][id^="S:"]');
  let moves = 0;
  for (const segment of segments) {
    const number = segment.id.slice(2);
    const boundary = page.getElementById(`B:${number}`);
    const placeholder = page.getElementById(`P:${number}`);
    const place = boundary ?? placeholder;
    const parent = place?.parentNode;
    if (!place || !parent || segment.contains(place)) continue;
    const end = boundary ? removeFallback(boundary) : place;
    while (segment.firstChild) parent.insertBefore(segment.firstChild, end);
    segment.remove();
    place.remove();
    moves += 1;
  }
  return moves;
}

/** Removes what was shown while waiting; returns the node before which the real content goes. */
function removeFallback(boundary: Element): Node | null {
  let depth = 0;
  let node = boundary.nextSibling;
  while (node) {
    if (node.nodeType === Node.COMMENT_NODE) {
      const mark = node.nodeValue ?? '';
      if (mark === '/$') {
        if (depth === 0) return node;
        depth -= 1;
      } else if (['$', '$?', '$~', '$!'].includes(mark)) depth += 1;
    }
    const next: ChildNode | null = node.nextSibling;
    node.remove();
    node = next;
  }
  return null;
}
