import { foldText } from '@/library/fold-text';
import type { ReadingState } from '@/library/summary';
import { type QueryToken, queryTokens } from './tokenize';

/** What a search box asks for. */
export type Query = {
  /** Looked for in any order; the last one may be unfinished, see `isTyping`. */
  readonly tokens: readonly QueryToken[];
  /** Words that stand together in this order. */
  readonly phrases: readonly (readonly QueryToken[])[];
  /** Folded parts of host or site name; one of them must fit. */
  readonly sites: readonly string[];
  /** Folded beginnings of tags; each must fit one. */
  readonly tags: readonly string[];
  readonly states: readonly ReadingState[];
  readonly isFavourite: boolean;
  /** Saved in this range, milliseconds since 1970: from `after`, until just before `before`. */
  readonly before: number;
  readonly after: number;
  /** Whether the last word is still being typed: it then fits every word it begins. */
  readonly isTyping: boolean;
};

const states: ReadonlyMap<string, ReadingState> = new Map([
  ['unread', 'unread'],
  ['reading', 'reading'],
  ['read', 'read'],
  ['archived', 'archived'],
  ['archive', 'archived'],
]);

const part = /(?:(site|tag|is|before|after):)?(?:["“„«]([^"“”„«»]*)["”“»]?|(\S+))/giu;

/**
 * Reads what a person typed: words, "phrases in quotes", `site:` `tag:` `is:` `before:` `after:`.
 * What makes no sense is looked for as words; nothing is an error while someone is typing.
 */
export function parseQuery(typed: string): Query {
  const tokens: QueryToken[] = [];
  const phrases: (readonly QueryToken[])[] = [];
  const sites: string[] = [];
  const tags: string[] = [];
  const wanted: ReadingState[] = [];
  let isFavourite = false;
  let before = Infinity;
  let after = -Infinity;
  let isTyping = false;
  for (const [whole, filter, quoted, plain] of typed.matchAll(part)) {
    const value = quoted ?? plain ?? '';
    const folded = foldText(value).trim();
    const moment = parseMoment(value);
    const state = states.get(folded);
    isTyping = false;
    switch (filter?.toLowerCase()) {
      case 'site':
        sites.push(folded);
        continue;
      case 'tag':
        tags.push(folded);
        continue;
      case 'before':
        if (moment) before = Math.min(before, moment.from);
        continue;
      case 'after':
        if (moment) after = Math.max(after, moment.until);
        continue;
      case 'is':
        if (state) wanted.push(state);
        else if (folded === 'favourite' || folded === 'favorite' || folded === 'starred')
          isFavourite = true;
        continue;
      default:
    }
    if (quoted === undefined) {
      tokens.push(...queryTokens(whole));
      isTyping = !/\s$/.test(typed) && typed.endsWith(whole);
    } else if (quoted.trim() !== '') phrases.push(queryTokens(quoted));
  }
  return { tokens, phrases, sites, tags, states: wanted, isFavourite, before, after, isTyping };
}

/** A day, month or year ("2026-03-01", "2026-03", "2026") in the person's own time zone. */
function parseMoment(text: string): { readonly from: number; readonly until: number } | null {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text);
  if (!found) return null;
  const [year = 0, month, day] = found.slice(1).map((digits) => digits && Number(digits));
  const start = new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  const end = new Date(start);
  if (day) end.setDate(end.getDate() + 1);
  else if (month) end.setMonth(end.getMonth() + 1);
  else end.setFullYear(end.getFullYear() + 1);
  return { from: start.getTime(), until: end.getTime() };
}
