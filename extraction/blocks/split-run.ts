import { isBlank, isElement, tidyText } from '@/extraction/dom/nodes';
import { matchLine } from '@/extraction/languages/match-line';

/** Longer ends of a paragraph are no "Read also: …". */
const longestPrompt = 200;

/** A longer run is a list of links or a calendar, and parting it one by one would take too long. */
const mostNodes = 200;

/** A day in numbers, with a time or without, and nothing else. */
const onlyDay = /^\d{1,2}[./]\d{1,2}[./]\d{4}(?:,?\s+\d{1,2}:\d\d)?$/;

function textFrom(nodes: readonly ChildNode[], at: number): string {
  return tidyText(nodes.slice(at).reduce((text, node) => text + (node.textContent ?? ''), ''));
}

/** Whether what ends before `at` is whole: a line, or a sentence. */
function isClosedBefore(nodes: readonly ChildNode[], at: number): boolean {
  if (nodes[at - 1]?.nodeName === 'BR') return true;
  const before = nodes.slice(0, at).reduce((text, node) => text + (node.textContent ?? ''), '');
  return /[.!?…]["”»)]?\s*$/.test(before);
}

/** Where "Read also: …" begins that ends a run of inline nodes; their number where nothing does. */
function promptAt(nodes: readonly ChildNode[]): number {
  const last = nodes.at(-1);
  const link =
    last !== undefined &&
    isElement(last) &&
    (last.localName === 'a' ? last : last.querySelector('a'));
  if (!link) return nodes.length;
  let label = nodes.length - 2;
  while (label > 0 && isBlank(nodes[label]?.textContent ?? '')) label -= 1;
  for (const at of [nodes.length - 1, label]) {
    const text = at > 0 ? textFrom(nodes, at) : '';
    if (text === '' || text.length > longestPrompt || !isClosedBefore(nodes, at)) continue;
    if (matchLine(text)?.kind === 'read-also') return at;
  }
  return nodes.length;
}

/** Where the text begins that stands right behind a day and a picture before it; 0 where nothing does. */
function behindDay(nodes: readonly ChildNode[]): number {
  const at = nodes.findIndex((node) => !isBlank(node.textContent ?? ''));
  const day = nodes[at];
  if (!day || !isElement(day) || !onlyDay.test(tidyText(day.textContent ?? ''))) return 0;
  const next = nodes.slice(at + 1).find((node) => !isBlank(node.textContent ?? ''));
  // "11.02.2026 | Kyiv" is a line of its own, and days in a row are a calendar.
  if (!next || isElement(next)) return 0;
  return /^[^|/•·,–—-]/.test(textFrom(nodes, at + 1)) ? at + 1 : 0;
}

/**
 * Where a run of inline nodes is to be parted, as no paragraph parts it: behind a day that stands
 * before the text in an element of its own, or before "Read also: …" at its end. 0 where nowhere.
 */
export function splitAt(nodes: readonly ChildNode[]): number {
  if (nodes.length < 2 || nodes.length > mostNodes) return 0;
  const at = promptAt(nodes);
  return at < nodes.length ? at : behindDay(nodes);
}
