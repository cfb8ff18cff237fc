import type { Summary } from '@/library/summary';

/** Bytes of the title's part: with folder, day and id every system and archiver takes the whole. */
const longestTitle = 80;

/**
 * The name, without ending, under which an article is exported: day, title, and the beginning of
 * its id so that no two are alike. Safe on every file system: letters, digits and hyphens in one
 * Unicode form, never a reserved name as Windows has them, since it begins with a day.
 */
export function fileName({
  id,
  title,
  savedAt,
}: Pick<Summary, 'id' | 'title' | 'savedAt'>): string {
  const day = new Date(savedAt).toISOString().slice(0, 10);
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = cutBytes(words, longestTitle).replace(/^-+|-+$/g, '');
  return [day, short, id.slice(0, 8)].filter((part) => part !== '').join('-');
}

/** The longest beginning of `text` that fits into as many bytes of UTF-8. */
function cutBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let cut = '';
  for (const letter of text) {
    bytes += encoder.encode(letter).length;
    if (bytes > most) break;
    cut += letter;
  }
  return cut;
}
