import { tokens } from './tokens';

/** Whether two titles have the same words in the same order: case and punctuation do not count. */
export function sameTitle(got: string, truth: string): boolean {
  return tokens(plain(got), '').join(' ') === tokens(plain(truth), '').join(' ');
}

/** Whether two bylines name the same people, in any order. */
export function sameByline(got: string, truth: string): boolean {
  return names(got).join('|') === names(truth).join('|');
}

/** Whether two dates with times fall on the same day, in UTC or as each is written. */
export function sameDay(got: string, truth: string): boolean {
  const [ours, theirs] = [days(got), days(truth)];
  return ours.some((day) => theirs.includes(day));
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '')
    .replace(/[«»„“”‟"‘’‚‹›']/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function names(byline: string): readonly string[] {
  return plain(byline)
    .replace(/^(by|von|por|par|di|door|автор):?\s+/, '')
    .split(/\s*(?:,|;|\||&|\/|\band\b|\bund\b|\by\b|\bet\b|\n)\s*/u)
    .filter(Boolean)
    .sort();
}

function days(date: string): readonly string[] {
  const written = /\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  const time = Date.parse(date.replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T'));
  const inUtc = Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
  return [written, inUtc].filter((day) => day !== undefined);
}
