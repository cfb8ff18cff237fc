import { countOfPage } from './count-words';
import { pastTimes } from './past-times';

/** What of an article is compared: its words. */
export type Comparable = { readonly title: string; readonly text: string; readonly lang: string };

/** A line of more words tells something: numbers and times in it are part of the story. */
const shortLine = 8;

/** A time of day; a score is mostly none. */
const clock = /(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)/gu;

/**
 * A line with all taken out that changes on a page without its story changing, to be compared and
 * not shown: spaces, punctuation, the shapes of letters; "5 minutes ago" anywhere; and in short
 * lines counts of views, comments and the like, and dates with a time of day. Other numbers stay:
 * how many were hurt is the story. `lang` is BCP 47.
 */
export function essentialLine(line: string, lang: string): string {
  const plain = line.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const essential = /\d/.test(plain) ? withoutTimesAndCounts(plain, lang) : plain;
  return essential.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** Whether two articles say the same, word for word, as `essentialLine` compares them. */
export function saysTheSame(one: Comparable, other: Comparable): boolean {
  if (one.title === other.title && one.text === other.text) return true;
  return essentialText(one) === essentialText(other);
}

function essentialText({ title, text, lang }: Comparable): string {
  // Joined without anything: how a text is broken into paragraphs says nothing.
  return [title, ...text.split('\n')].map((line) => essentialLine(line, lang)).join('');
}

function withoutTimesAndCounts(line: string, lang: string): string {
  const { ago, month } = pastTimes(lang);
  const timeless = line.replace(ago, ' ');
  if ((timeless.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > shortLine) return timeless;
  const countless = timeless.replace(countOfPage, ' ');
  if (countless.search(clock) < 0) return countless;
  return countless.replace(month, ' ').replace(/\d+/g, ' ');
}
