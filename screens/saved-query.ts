import type { SavedQuery } from '@/actions/search-saved';
import type { RowFilter } from '@/library/search/filter-rows';
import type { RowOrder } from '@/library/search/order-rows';
import type { SavedAddress, SavedAge, SavedLength, SavedView } from './saved-address';

const day = 24 * 60 * 60 * 1000;
const daysOf = { week: 7, month: 31, year: 366, older: 366 } as const satisfies Record<
  SavedAge,
  number
>;

/** Longer than the longest choice is long. */
const longest = 20;

/** What the Saved page asks the index for. `now` is milliseconds since 1970. */
export function savedQuery(address: SavedAddress, now: number): SavedQuery {
  const { typed, view, order } = address;
  return {
    typed,
    order: order ?? usualOrder(address),
    filter: {
      ...viewFilter(view, typed !== ''),
      tags: address.tags,
      hosts: address.host === '' ? [] : [address.host],
      languages: address.language === '' ? [] : [address.language],
      ...lengthFilter(address.length),
      ...ageFilter(address.age, now),
    },
  };
}

/** The order that a list has where none was chosen. */
export function usualOrder({ view, typed }: Pick<SavedAddress, 'view' | 'typed'>): RowOrder {
  if (view === 'bin') return 'deleted';
  return typed === '' ? 'saved' : 'best';
}

/** Whether anything beside the view narrows the list. */
export function isNarrowed({ typed, tags, host, language, length, age }: SavedAddress): boolean {
  return (
    typed !== '' ||
    tags.length > 0 ||
    host !== '' ||
    language !== '' ||
    length !== null ||
    age !== null
  );
}

function viewFilter(view: SavedView, isSearching: boolean): RowFilter {
  switch (view) {
    case 'saved':
      // What one looks for may be archived; what one looks through is not.
      return isSearching ? {} : { states: ['unread', 'reading', 'read'] };
    case 'unread':
    case 'reading':
    case 'read':
      return { states: [view] };
    case 'archive':
      return { states: ['archived'] };
    case 'favourites':
      return { isFavourite: true };
    case 'bin':
      return { isBinned: true };
  }
}

function lengthFilter(length: SavedLength | null): RowFilter {
  if (length === null) return {};
  return length === 'long' ? { leastMinutes: longest + 1 } : { mostMinutes: Number(length) };
}

function ageFilter(age: SavedAge | null, now: number): RowFilter {
  if (age === null) return {};
  const from = now - daysOf[age] * day;
  return age === 'older' ? { savedBefore: from } : { savedFrom: from };
}
