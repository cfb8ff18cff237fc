import { apart } from '@/extraction/dom/letters';

/** Bullets and the like; brackets, quotes and © belong to the line. */
const leading = new RegExp(`^(?:(?![«"(©<[【#])[${apart}])+`);

/**
 * A line in the spelling that packs use: lower case, NFC, one kind of apostrophe, ё as е, one
 * space between words, every number as #, no bullets or emoji before and no punctuation after.
 */
export function foldLine(line: string): string {
  return (
    line
      .normalize('NFC')
      .toLowerCase()
      .replace(/[’ʼ`´]/g, "'")
      .replaceAll('ё', 'е')
      // Greek capitals stand without accents.
      .replace(/[ά-ώ]/g, (letter) => letter.normalize('NFD').charAt(0))
      // What is left of the Turkish İ in lower case.
      .replaceAll('\u0307', '')
      .replace(/\d+/g, '#')
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(leading, '')
      .replace(/[\s:.…!?>»"“”*,;|–—-]+$/, '')
  );
}
