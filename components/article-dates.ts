const day = 24 * 60 * 60 * 1000;

/** From here on an article's age is said, so that nobody takes it for news. */
const oldAfterDays = 60;

export type ArticleDates = {
  /** The date for people; '' where the page gave none that can be read. */
  readonly published: string;
  /** When it was changed, as short as the publishing date allows; '' where it was not. */
  readonly updated: string;
  /** How long ago, in months or years; '' while it is news. */
  readonly age: string;
  /** For `<time datetime>`. */
  readonly publishedIso: string;
  readonly updatedIso: string;
};

/**
 * The dates of an article in a person's language. `published` and `modified` are ISO 8601 as the
 * page gave them, `language` is BCP 47, `now` milliseconds since 1970.
 */
export function articleDates(
  published: string,
  modified: string,
  language: string,
  now: number,
): ArticleDates {
  const first = readDate(published) ?? readDate(modified);
  const last = published === '' ? null : readDate(modified);
  if (!first) return { published: '', updated: '', age: '', publishedIso: '', updatedIso: '' };

  // A minute or less is the publisher's machine, not an editor.
  const wasUpdated = last !== null && last.time - first.time > 60_000;
  const sameDay = wasUpdated && dayOf(first, language) === dayOf(last, language);
  return {
    published: dateText(first, language, now),
    updated: wasUpdated ? (sameDay ? timeText(last, language) : dateText(last, language, now)) : '',
    age: ageText(first.time, language, now),
    publishedIso: first.iso,
    updatedIso: wasUpdated ? last.iso : '',
  };
}

type PageDate = { readonly time: number; readonly iso: string; readonly hasTime: boolean };

function readDate(iso: string): PageDate | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : { time, iso, hasTime: /\d[T ]\d/.test(iso) };
}

/** A date without a time is a day of the calendar, the same day in every time zone. */
function zone(date: PageDate): Intl.DateTimeFormatOptions {
  return date.hasTime ? {} : { timeZone: 'UTC' };
}

function dayOf(date: PageDate, language: string): string {
  return new Intl.DateTimeFormat(language, zone(date)).format(date.time);
}

function timeText(date: PageDate, language: string): string {
  if (!date.hasTime) return dateText(date, language, date.time);
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(
    date.time,
  );
}

function dateText(date: PageDate, language: string, now: number): string {
  const isThisYear = new Date(date.time).getUTCFullYear() === new Date(now).getUTCFullYear();
  const isFresh = date.hasTime && Math.abs(now - date.time) < 2 * day;
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
    ...(isFresh && { hour: 'numeric', minute: '2-digit' }),
    ...zone(date),
  }).format(date.time);
}

function ageText(time: number, language: string, now: number): string {
  const days = (now - time) / day;
  if (days < oldAfterDays) return '';
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const months = Math.floor(days / 30.44);
  return months < 12
    ? relative.format(-months, 'month')
    : relative.format(-Math.floor(days / 365.25) || -1, 'year');
}
