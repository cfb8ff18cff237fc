import type { RowOrder } from '@/library/search/order-rows';

/** Which of the saved articles are shown. */
export const savedViews = [
  'saved',
  'unread',
  'reading',
  'read',
  'favourites',
  'archive',
  'bin',
] as const;
export type SavedView = (typeof savedViews)[number];

/** What else the Saved page shows than a list. */
export const savedPanels = ['import', 'storage'] as const;
export type SavedPanel = (typeof savedPanels)[number];

export const savedOrders = [
  'best',
  'saved',
  'deleted',
  'published',
  'shortest',
  'longest',
  'title',
  'site',
] as const satisfies readonly RowOrder[];

/** How long an article takes to read: at most so many minutes, or longer than the longest of these. */
export const savedLengths = ['5', '10', '20', 'long'] as const;
export type SavedLength = (typeof savedLengths)[number];

/** When it was saved: within the last week, month or year, or before. */
export const savedAges = ['week', 'month', 'year', 'older'] as const;
export type SavedAge = (typeof savedAges)[number];

/** Everything that decides what the Saved page shows; what is null or '' does not matter. */
export type SavedAddress = {
  /** Null where a list is shown. */
  readonly panel: SavedPanel | null;
  readonly view: SavedView;
  /** What stands in the search box. */
  readonly typed: string;
  /** Null for the view's own: best first where words are looked for, else newest first. */
  readonly order: RowOrder | null;
  readonly tags: readonly string[];
  readonly host: string;
  /** First part of a language tag ("uk"). */
  readonly language: string;
  readonly length: SavedLength | null;
  readonly age: SavedAge | null;
};

export const plainAddress: SavedAddress = {
  panel: null,
  view: 'saved',
  typed: '',
  order: null,
  tags: [],
  host: '',
  language: '',
  length: null,
  age: null,
};

/** Characters of the search box and of a tag or host that an address carries. */
const longestValue = 300;

/**
 * Reads `location.hash` of the Saved page: `#<view or panel>?find=…&tag=…&site=…&lang=…&min=…&age=…&sort=…`.
 * What it doesn't know is left out; every hash shows something.
 */
export function readSavedAddress(hash: string): SavedAddress {
  const [place = '', rest = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const fields = new URLSearchParams(rest);
  const value = (name: string): string => (fields.get(name) ?? '').slice(0, longestValue);
  const panel = oneOf(savedPanels, place);
  return {
    panel,
    view: oneOf(savedViews, place) ?? 'saved',
    typed: value('find'),
    order: oneOf(savedOrders, value('sort')),
    tags: fields.getAll('tag').map((tag) => tag.slice(0, longestValue)),
    host: value('site'),
    language: value('lang'),
    length: oneOf(savedLengths, value('min')),
    age: oneOf(savedAges, value('age')),
  };
}

/** The address as a hash, '#' included; the same for the same content. */
export function writeSavedAddress(address: SavedAddress): string {
  if (address.panel) return `#${address.panel}`;
  const fields = new URLSearchParams();
  const set = (name: string, value: string | null): void => {
    if (value) fields.append(name, value);
  };
  set('find', address.typed);
  for (const tag of address.tags) set('tag', tag);
  set('site', address.host);
  set('lang', address.language);
  set('min', address.length);
  set('age', address.age);
  set('sort', address.order);
  const rest = fields.toString();
  return `#${address.view}${rest === '' ? '' : `?${rest}`}`;
}

function oneOf<Value extends string>(values: readonly Value[], value: string): Value | null {
  return values.find((each) => each === value) ?? null;
}
