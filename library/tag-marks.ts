import type { Stamp, TagMark } from './summary';

/** UTF-16 code units of a tag; longer ones are cut. */
const longestTag = 100;

/** A tag as it is kept: in one Unicode form, spaces tidied, no control characters. '' is none. */
export function cleanTag(tag: string): string {
  return tag
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestTag)
    .trim();
}

/** Marks with tags put on and taken off; the very same where nothing changes. */
export function withTagChanges(
  marks: readonly TagMark[],
  change: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
    readonly stamp: Stamp;
  },
): readonly TagMark[] {
  const byTag = new Map(marks.map((mark) => [mark.tag, mark]));
  let isChanged = false;
  const set = (tag: string, isSet: boolean): void => {
    if (tag === '' || (byTag.get(tag)?.isSet ?? false) === isSet) return;
    byTag.set(tag, { tag, isSet, stamp: change.stamp });
    isChanged = true;
  };
  for (const tag of change.remove) set(cleanTag(tag), false);
  for (const tag of change.add) set(cleanTag(tag), true);
  return isChanged
    ? [...byTag.values()].sort((one, other) => (one.tag < other.tag ? -1 : 1))
    : marks;
}
