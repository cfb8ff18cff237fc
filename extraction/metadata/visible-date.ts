import { dayOf, isoDate } from './parse-date';

type Words = {
  /** Folded month name → 1 to 12; both as it stands alone and as it stands after a day. */
  readonly months: ReadonlyMap<string, number>;
  /** Folded day word ("вчора") → days from today. */
  readonly days: ReadonlyMap<string, number>;
};

const cache = new Map<string, Words>();

const fold = (text: string): string => text.toLowerCase().replace(/\.$/, '');

const englishMonths =
  'january february march april may june july august september october november december sept';

/** What CLDR has for English. Asking for it costs a page that has used no `Intl` 13 ms (Chromium 156). */
const english: Words = {
  months: new Map(
    englishMonths.split(' ').flatMap((name, at): readonly (readonly [string, number])[] => {
      const month = at === 12 ? 9 : at + 1;
      return [
        [name, month],
        [name.slice(0, 3), month],
      ];
    }),
  ),
  days: new Map(Object.entries({ today: 0, yesterday: -1 })),
};

/** A language's month names and day words from CLDR, by way of `Intl`; no lists of our own but for English. */
function wordsOf(language: string): Words {
  const known = language.startsWith('en') ? english : cache.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const options of [{ month: style }, { month: style, day: 'numeric' } as const]) {
      // Making a format takes longer than a year of dates in it.
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month, 3)));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        if (/[^\s!-@[-`{-\xbf]{3}/.test(name)) months.set(fold(name), month + 1);
      }
    }
  }
  const days = new Map<string, number>();
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  for (const distance of [0, -1, -2]) {
    const word = fold(relative.format(distance, 'day'));
    if (!/\d/.test(word)) days.set(word, distance);
    // Ukrainian writes "учора" after a consonant and "вчора" after a vowel; CLDR has the first.
    if (language.startsWith('uk')) days.set(word.replace(/^у/, 'в'), distance);
  }
  const words = { months, days };
  cache.set(language, words);
  return words;
}

const clock = /(?:^|[^\d.:])([01]?\d|2[0-3])[:.h]([0-5]\d)(?:[:.]([0-5]\d))?(?!\.?\d)/;

/** Words for the hours after noon. */
const afternoon = /\d ?p\.? ?m\b|\d م|μ\.?μ|오후|下午|午後/i;

function timeIn(text: string): { hour?: number; minute?: number } {
  const time = clock.exec(text);
  if (!time) return {};
  const hour = Number(time[1]);
  return { hour: afternoon.test(text) ? (hour % 12) + 12 : hour, minute: Number(time[2]) };
}

function relativeDate(text: string, words: Words, now: Date): string {
  const folded = fold(text);
  for (const [word, distance] of words.days) {
    if (!folded.includes(word) || !new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(folded))
      continue;
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + distance);
    return isoDate({ ...dayOf(day), ...timeIn(text) });
  }
  return '';
}

/** "24 лютого 2025", "February 24, 2025", "24. Februar". A missing year is the last one that is not in the future. */
function namedDate(text: string, words: Words, now: Date): string {
  for (const match of text.matchAll(/[^\s!-@[-`{-\xbf\u2000-\u206f]{3,}\.?/g)) {
    const month = words.months.get(fold(match[0]));
    if (month === undefined) continue;
    const before = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|-го|º)?\s*(?:de\s+)?$/.exec(
      text.slice(0, match.index),
    );
    const rest = text.slice(match.index + match[0].length);
    const after = /^\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/.exec(rest);
    const day = Number(before?.[1] ?? after?.[1]);
    if (!day) continue;
    // Hungarian and Lithuanian say the year first.
    const stated = [rest, text].map((part) => /\b(?:19|20)\d{2}\b/.exec(part)?.[0]).find(Boolean);
    const thisYear = now.getFullYear();
    const isAhead = new Date(thisYear, month - 1, day).getTime() > now.getTime() + 86_400_000;
    const year = stated ? Number(stated) : thisYear - (isAhead ? 1 : 0);
    return isoDate({ year, month, day, ...timeIn(text) });
  }
  return '';
}

/**
 * "24.02.2025", "24. 2. 2025", "24/02/2025": day first, as most of the world writes, and US order only for
 * `en` and `en-US`; or year first, as Hungary and East Asia write: "2025. 02. 24.", "2025年2月24日".
 */
function numericDate(text: string, language: string): string {
  const match =
    /(?<!\d)(\d{4}|\d{1,2})(?:[/-]|[.年년]\s?)(\d{1,2})(?:[/-]|[.月월]\s?)(\d{4}|\d{1,2})(?!\d)/.exec(
      text,
    );
  if (!match) return '';
  const isMonthFirst = /^en(?:-us)?$/i.test(language) && match[0].includes('/');
  const [first = 0, second = 0, last = 0] = match.slice(1).map(Number);
  const time = timeIn(text.replace(match[0], ' '));
  if (first > 99) return isoDate({ year: first, month: second, day: last, ...time });
  // "2/7/1" is no date.
  if (/\D\d$/.test(match[0])) return '';
  const [day, month] = isMonthFirst ? [second, first] : [first, second];
  return isoDate({ year: last < 100 ? 2000 + last : last, month, day, ...time });
}

/** What stands before the moment of a story's last change, as pages of the corpus and of our own say it. */
export const changed =
  /оновл|обновл|updat|modifi|mis à jour|a[ck]?tuali[sz]|frissít|uppdat|päivit|güncel|수정|更新/i;

/**
 * A date as people read it on the page ("вчора, 18:40", "24 лютого 2025") as ISO 8601 in the
 * page's own time, without an offset. `language` is BCP 47, `now` the moment of reading. '' where
 * none is found.
 */
export function readVisibleDate(line: string, language: string, now: Date): string {
  if (line === '' || line.length > 120) return '';
  const [first = ''] = line.split(changed);
  const text = /\d/.test(first) ? first : line;
  let locale = 'en';
  try {
    locale = new Intl.Locale(language || 'en').toString();
  } catch {
    // A made-up language tag: English month names are the best guess.
    locale = 'en';
  }
  const words = wordsOf(locale);
  return relativeDate(text, words, now) || namedDate(text, words, now) || numericDate(text, locale);
}
