const isoLike =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?$/i;

const pad = (value: number): string => String(value).padStart(2, '0');

function isReal(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** ISO 8601 from parts; hours and minutes may be missing, the offset is kept as it was. '' for no real date. */
export function isoDate(
  parts: {
    year: number;
    month: number;
    day: number;
    hour?: number | undefined;
    minute?: number | undefined;
    second?: number | undefined;
  },
  offset = '',
): string {
  const { year, month, day, hour, minute = 0, second = 0 } = parts;
  if (!isReal(year, month, day)) return '';
  const date = `${year}-${pad(month)}-${pad(day)}`;
  if (hour === undefined || hour > 23 || minute > 59 || second > 59) return date;
  return `${date}T${pad(hour)}:${pad(minute)}:${pad(second)}${offset}`;
}

/** The parts of a moment's day in the local time zone. */
export function dayOf(date: Date): { year: number; month: number; day: number } {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

function instant(time: number): string {
  return new Date(time).toISOString().replace('.000Z', 'Z');
}

function normalOffset(offset: string | undefined): string {
  if (!offset) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return 'Z';
  const digits = offset.slice(1).replace(':', '').padEnd(4, '0');
  return `${offset.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2, 4)}`;
}

/**
 * A machine-written date (ISO 8601 and its usual misspellings, RFC 2822, epoch seconds or
 * milliseconds) as ISO 8601 with the offset it had. '' where it is none.
 */
export function parseDate(text: string): string {
  const value = text.trim();
  const iso = isoLike.exec(value);
  if (iso) {
    const [year = 0, month = 0, day = 0, hour, minute, second] = iso
      .slice(1, 7)
      .map((part: string | undefined) => (part ? Number(part) : undefined));
    return isoDate({ year, month, day, hour, minute, second }, normalOffset(iso[7]));
  }
  if (/^\d{10}(?:\d{3})?$/.test(value)) {
    return instant(Number(value.padEnd(13, '0')));
  }
  if (!/[a-z]{3}/i.test(value) || !/\d{4}/.test(value) || value.length > 60) return '';
  const time = Date.parse(value);
  if (Number.isNaN(time)) return '';
  const hasZone = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\b/i.test(value);
  if (hasZone) return instant(time);
  const local = new Date(time);
  const hasTime = /\d:\d{2}/.test(value);
  return isoDate({
    ...dayOf(local),
    ...(hasTime && {
      hour: local.getHours(),
      minute: local.getMinutes(),
      second: local.getSeconds(),
    }),
  });
}
