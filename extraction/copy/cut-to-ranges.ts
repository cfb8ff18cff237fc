/**
 * The same ranges in a copy of `live`: both trees must still be alike, node for node. A range that
 * leaves `live`, or that holds nothing, has no twin.
 */
export function twinRanges(
  live: Element,
  copy: Element,
  ranges: readonly Range[],
): readonly Range[] {
  return ranges.flatMap((range) => {
    const start = twinOf(live, copy, range.startContainer);
    const end = twinOf(live, copy, range.endContainer);
    if (range.collapsed || !start || !end) return [];
    const twin = copy.ownerDocument.createRange();
    // A page may change under a selection; what does not fit the copy is not cut by.
    if (range.startOffset > lengthOf(start) || range.endOffset > lengthOf(end)) return [];
    twin.setStart(start, range.startOffset);
    twin.setEnd(end, range.endOffset);
    return [twin];
  });
}

/** Takes everything out of `body` that no range holds. The elements around what stays remain. */
export function cutToRanges(body: Element, ranges: readonly Range[]): void {
  const inOrder = ranges.toSorted((one, other) =>
    one.compareBoundaryPoints(Range.START_TO_START, other),
  );
  const gap = body.ownerDocument.createRange();
  gap.selectNodeContents(body);
  for (const range of inOrder.toReversed()) {
    gap.setStart(range.endContainer, range.endOffset);
    gap.deleteContents();
    gap.selectNodeContents(body);
    gap.setEnd(range.startContainer, range.startOffset);
  }
  gap.deleteContents();
}

function twinOf(live: Element, copy: Element, node: Node): Node | null {
  const path: number[] = [];
  for (let at = node; at !== live;) {
    const parent: Node | null = at.parentNode;
    if (!parent) return null;
    path.push(Array.prototype.indexOf.call(parent.childNodes, at));
    at = parent;
  }
  let twin: Node | null = copy;
  for (const index of path.toReversed()) twin = twin?.childNodes[index] ?? null;
  return twin;
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length;
}
