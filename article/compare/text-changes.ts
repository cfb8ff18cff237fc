import { diffArrays } from 'diff';
import { type Comparable, essentialLine } from './essential-text';

/** A stretch of text that both have, or one of them alone. */
export type TextPiece = { readonly is: 'same' | 'removed' | 'added'; readonly text: string };

/** Lines that say the same in both, or lines in which something differs. */
export type TextBlock =
  | { readonly is: 'same'; readonly lines: readonly string[] }
  | { readonly is: 'changed'; readonly lines: readonly (readonly TextPiece[])[] };

/** Beyond these two texts have little in common, and a word-by-word answer is no help (and slow). */
const limits = { maxEditLength: 4000, timeout: 500 } as const;

/** Less than this part of the words in common: shown as one text gone and another come. */
const littleInCommon = 0.3;

/**
 * What differs between two texts of one article, title first, line by line and within lines word by
 * word (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986, by the package
 * `diff`); lines that only differ in what `essentialLine` leaves out count as the same.
 */
export function textChanges(before: Comparable, now: Comparable): readonly TextBlock[] {
  const lang = now.lang || before.lang;
  const keys = new Map<string, string>();
  const key = (line: string): string => {
    const found = keys.get(line) ?? essentialLine(line, lang);
    keys.set(line, found);
    return found;
  };
  const lines = diffArrays(linesOf(before), linesOf(now), {
    ...limits,
    comparator: (one, other) => one === other || key(one) === key(other),
  });
  if (!lines) return [{ is: 'changed', lines: apart(linesOf(before), linesOf(now)) }];
  const blocks: TextBlock[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const change = lines[index];
    if (!change) break;
    if (!change.added && !change.removed) {
      blocks.push({ is: 'same', lines: change.value });
      continue;
    }
    const next = lines[index + 1];
    const pair = next && (next.added || next.removed) ? next : undefined;
    if (pair) index += 1;
    const gone = change.removed ? change.value : (pair?.removed && pair.value) || [];
    const come = change.added ? change.value : (pair?.added && pair.value) || [];
    blocks.push({ is: 'changed', lines: wordChanges(gone, come, lang) });
  }
  return blocks;
}

/** How many places differ. */
export function countChanges(blocks: readonly TextBlock[]): number {
  let count = 0;
  for (const block of blocks) {
    if (block.is === 'same') continue;
    for (const line of block.lines)
      line.forEach((piece, index) => {
        const last = line[index - 1];
        if (piece.is !== 'same' && (!last || last.is === 'same')) count += 1;
      });
  }
  return count;
}

function linesOf({ title, text }: Comparable): string[] {
  return [title, ...text.split('\n')].map((line) => line.trim()).filter((line) => line !== '');
}

function apart(gone: readonly string[], come: readonly string[]): readonly TextPiece[][] {
  return [
    ...gone.map((text) => [{ is: 'removed' as const, text }]),
    ...come.map((text) => [{ is: 'added' as const, text }]),
  ];
}

function wordChanges(
  gone: readonly string[],
  come: readonly string[],
  lang: string,
): readonly (readonly TextPiece[])[] {
  if (gone.length === 0 || come.length === 0) return apart(gone, come);
  const words = (lines: readonly string[]): string[] => segments(lines.join('\n'), lang);
  const [before, now] = [words(gone), words(come)];
  const changes = diffArrays(before, now, limits);
  const isWord = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);
  const common = changes?.filter(({ added, removed }) => !added && !removed) ?? [];
  const share =
    common.flatMap(({ value }) => value.filter(isWord)).length /
    Math.max(1, Math.min(before.filter(isWord).length, now.filter(isWord).length));
  if (!changes || share < littleInCommon) return apart(gone, come);
  const pieces = changes.map(({ value, added, removed }): TextPiece => ({
    is: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
  return splitLines(tidy(pieces));
}

function segments(text: string, lang: string): string[] {
  return Array.from(segmenterOf(lang).segment(text), ({ segment }) => segment);
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang || undefined, { granularity: 'word' });
  } catch (error) {
    // A page may call its language anything.
    if (error instanceof RangeError) return new Intl.Segmenter(undefined, { granularity: 'word' });
    throw error;
  }
}

/**
 * Changes with nothing but a space or a comma between them become one, first what went, then what
 * came: "five men" → "six women" is read easier than word by word.
 */
function tidy(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const tidied: TextPiece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') tidied.push({ is: 'removed', text: removed });
    if (added !== '') tidied.push({ is: 'added', text: added });
    removed = '';
    added = '';
  };
  pieces.forEach((piece, index) => {
    if (piece.is === 'removed') removed += piece.text;
    else if (piece.is === 'added') added += piece.text;
    else if (isGap(piece.text) && removed !== '' && added !== '' && index < pieces.length - 1) {
      removed += piece.text;
      added += piece.text;
    } else {
      flush();
      tidied.push(piece);
    }
  });
  flush();
  return tidied;
}

function isGap(text: string): boolean {
  return text.length <= 2 && !/[\p{L}\p{N}\n]/u.test(text);
}

/** Each line's own pieces; what has no letters in it is no line. */
function splitLines(pieces: readonly TextPiece[]): readonly (readonly TextPiece[])[] {
  const lines: TextPiece[][] = [[]];
  for (const { is, text } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ is, text: part });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
}
