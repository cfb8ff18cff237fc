import { failureText } from '@/components/FailureText';
import type { BadLine } from '@/library/backup/restore-backup';
import type { ImportPreview } from '@/library/import/import-file';
import type { BadRow } from '@/library/import/import-row';
import { numberFormat } from '@/platform/formats';
import { text, uiLanguage, type TextKey } from '@/platform/texts';

const problems = {
  'unknown-format': 'importUnknown',
  'newer-format': 'importNewer',
  'broken-file': 'importBroken',
  'too-large': 'importTooLarge',
} as const satisfies Readonly<Record<string, TextKey>>;

/** Why a file could not be taken in: those of files first, then those of any room. */
export function importProblem(code: string): string {
  const known = Object.entries(problems).find(([name]) => name === code);
  return known ? text(known[1]) : failureText(code);
}

/** Brands are written alike in every language. */
const brands: Readonly<Partial<Record<ImportPreview['format'], string>>> = {
  'pocket-csv': 'Pocket',
  'pocket-html': 'Pocket',
  'instapaper-csv': 'Instapaper',
  'omnivore-zip': 'Omnivore',
  'wallabag-json': 'wallabag',
};

/** Where a file comes from, as far as can be told. */
export function importSource(format: ImportPreview['format']): string {
  const brand = brands[format];
  if (brand !== undefined) return text('importFromService', brand);
  if (format === 'bookmarks-html') return text('importFromBookmarks');
  return text(format === 'csv' ? 'importFromTable' : 'importFromLinks');
}

const reasons = {
  'no-address': 'badNoAddress',
  malformed: 'badMalformed',
  'too-large': 'badTooLarge',
} as const satisfies Readonly<Record<BadRow['reason'], TextKey>>;

/** A row that was left out, in words. */
export function badRowWords({ line, reason, start }: BadRow) {
  return { place: placeOf(line), reason: text(reasons[reason]), start };
}

/** A line of a backup that was left out, or a part of it, in words. */
export function badLineWords({ line, reason }: BadLine) {
  return { place: placeOf(line), reason: text(lineReason(reason)), start: '' };
}

function lineReason(reason: BadLine['reason']): TextKey {
  if (reason === 'wrong-id') return 'badForeign';
  return reason === 'malformed-version' ? 'badVersion' : 'badMalformed';
}

/** A number in the person's digits. */
export function countText(count: number): string {
  return numberFormat(uiLanguage()).format(count);
}

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as a person reads them: "3.4 MB". */
export function bytesText(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(bytes || 1) / 3) - 1));
  return new Intl.NumberFormat(uiLanguage(), {
    style: 'unit',
    unit: units[step] ?? 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 0 ? 1 : 0,
  }).format(bytes / 1000 ** (step + 1));
}

function placeOf(line: number): string {
  return text('badPlace', countText(line));
}
