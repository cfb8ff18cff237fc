/**
 * What CommonMark 0.31 and GFM 0.29 would read as more than text, anywhere in a line: emphasis,
 * code, links, strike-through, raw HTML and autolinks, entities.
 */
const anywhere: readonly (readonly [RegExp, string])[] = [
  [/[\\`*_[\]<~]/g, '\\$&'],
  [/&(?=#?\w+;)/g, '\\&'],
];

/** And at the start of a line: headings, quotes, lists, rules, tables. */
const atStart: readonly (readonly [RegExp, string])[] = [
  [/^(\s*)([-+=>|]|#{1,6}(?=\s|$))/, '$1\\$2'],
  [/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2'],
];

/** A text as Markdown that shows exactly this text. In: one line. */
export function escapeMarkdown(text: string): string {
  return [...anywhere, ...atStart].reduce((line, [pattern, to]) => line.replace(pattern, to), text);
}

/**
 * A checked address as the target of a Markdown link: what could end the target is written as
 * percent escapes, which lead to the same page. In: absolute, from the sanitiser.
 */
export function linkTarget(address: string): string {
  return address.replace(
    /[\s\\()<>"'`|]/g,
    (character) =>
      `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
