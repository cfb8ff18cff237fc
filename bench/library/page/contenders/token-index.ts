import { catchUp } from '@/library/search/catch-up';
import { searchLibrary } from '@/library/search/search-library';
import type { Contender } from './contender';

/** Lede's own: terms in blocks, in IndexedDB. The library is filled before, see `fillLibrary`. */
export const tokenIndex: Contender = {
  build: () => catchUp(),
  open: async () => {
    await searchLibrary('', { limit: 1 });
  },
  search: async (typed) => (await searchLibrary(typed, { limit: 20 })).hits.length,
};
