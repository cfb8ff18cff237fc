import { dateFormat } from '@/platform/formats';

const day = 24 * 60 * 60 * 1000;

/**
 * When an article was saved, as short as it can be said and fit to follow "Saved": the time today,
 * "yesterday", the day of this year, the whole date. Times are milliseconds since 1970; `language`
 * is BCP 47.
 */
export function savedWhen(savedAt: number, now: number, language: string): string {
  const days = Math.round((startOfDay(now) - startOfDay(savedAt)) / day);
  const date = new Date(savedAt);
  const as = (options: Intl.DateTimeFormatOptions) => dateFormat(language, options).format(date);

  if (days <= 0) return as({ hour: 'numeric', minute: '2-digit' });
  if (days === 1)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day');
  if (date.getFullYear() === new Date(now).getFullYear())
    return as({ day: 'numeric', month: 'short' });
  return as({ day: 'numeric', month: 'short', year: 'numeric' });
}

// By the calendar of the person's own clock: "yesterday" is not "24 hours ago".
function startOfDay(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
