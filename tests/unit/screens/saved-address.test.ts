import { describe, expect, it } from 'vitest';
import {
  plainAddress,
  readSavedAddress,
  type SavedAddress,
  savedViews,
  writeSavedAddress,
} from '@/screens/saved-address';
import { isNarrowed, savedQuery } from '@/screens/saved-query';

const full: SavedAddress = {
  panel: null,
  view: 'archive',
  typed: 'site:правда "п’ять & більше"',
  order: 'longest',
  tags: ['місто', 'a&b=c#d'],
  host: 'www.pravda.com.ua',
  language: 'uk',
  length: '10',
  age: 'older',
};

describe('the address of the Saved page', () => {
  it('holds all that the page shows', () => {
    expect(readSavedAddress(writeSavedAddress(full))).toEqual(full);
    expect(readSavedAddress(writeSavedAddress(plainAddress))).toEqual(plainAddress);
    expect(writeSavedAddress(plainAddress)).toBe('#saved');
  });

  it.each(savedViews)('knows the view %s', (view) => {
    expect(readSavedAddress(`#${view}`)).toEqual({ ...plainAddress, view });
  });

  it('leads to a panel', () => {
    expect(readSavedAddress('#storage').panel).toBe('storage');
    expect(writeSavedAddress({ ...full, panel: 'import' })).toBe('#import');
  });

  it.each(['', '#', '#nonsense?sort=worst&min=-1&age=never', '#saved?%', '#?find'])(
    'shows the list for %j',
    (hash) => {
      expect(readSavedAddress(hash)).toEqual(plainAddress);
    },
  );

  it('cuts what nobody types', () => {
    expect(readSavedAddress(`#saved?find=${'x'.repeat(9999)}`).typed).toHaveLength(300);
  });
});

describe('what the Saved page asks for', () => {
  const now = Date.UTC(2026, 2, 20);
  const ask = (parts: Partial<SavedAddress>) => savedQuery({ ...plainAddress, ...parts }, now);

  it('leaves the archive out of what one looks through, not of what one looks for', () => {
    expect(ask({}).filter.states).toEqual(['unread', 'reading', 'read']);
    expect(ask({ typed: 'bridge' }).filter.states).toBeUndefined();
  });

  it('sorts by fit where words are looked for, the bin by its days, else by saving', () => {
    expect(ask({}).order).toBe('saved');
    expect(ask({ typed: 'bridge' }).order).toBe('best');
    expect(ask({ view: 'bin' }).order).toBe('deleted');
    expect(ask({ typed: 'bridge', order: 'title' }).order).toBe('title');
  });

  it('turns lengths and ages into limits', () => {
    expect(ask({ length: '10' }).filter).toMatchObject({ mostMinutes: 10 });
    expect(ask({ length: 'long' }).filter).toMatchObject({ leastMinutes: 21 });
    expect(ask({ age: 'week' }).filter).toMatchObject({ savedFrom: Date.UTC(2026, 2, 13) });
    expect(ask({ age: 'older' }).filter.savedFrom).toBeUndefined();
    expect(ask({ age: 'older' }).filter.savedBefore).toBe(Date.UTC(2025, 2, 19));
  });

  it('knows whether a list is narrowed', () => {
    expect(isNarrowed(plainAddress)).toBe(false);
    expect(isNarrowed({ ...plainAddress, view: 'read', order: 'title' })).toBe(false);
    expect(isNarrowed({ ...plainAddress, tags: ['x'] })).toBe(true);
  });
});
