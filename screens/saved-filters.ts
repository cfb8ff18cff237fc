import type { FilterChoice } from '@/components/SavedFilters';
import { languageNames } from '@/platform/formats';
import { text, type TextKey, uiLanguage } from '@/platform/texts';
import {
  type SavedAddress,
  savedAges,
  type SavedAge,
  savedLengths,
  type SavedLength,
  savedOrders,
} from './saved-address';
import { usualOrder } from './saved-query';
import type { SavedCounts } from './use-found';

/** Sites to choose from: more than anyone looks through; the search box finds the others by `site:`. */
const mostSites = 60;

const lengthTexts = {
  '5': 'length5',
  '10': 'length10',
  '20': 'length20',
  long: 'lengthLong',
} as const satisfies Readonly<Record<SavedLength, TextKey>>;

const ageTexts = {
  week: 'ageWeek',
  month: 'ageMonth',
  year: 'ageYear',
  older: 'ageOlder',
} as const satisfies Readonly<Record<SavedAge, TextKey>>;

const orderTexts = {
  best: 'orderBest',
  saved: 'orderSaved',
  deleted: 'orderDeleted',
  published: 'orderPublished',
  shortest: 'orderShortest',
  longest: 'orderLongest',
  title: 'orderTitle',
  site: 'orderSite',
} as const satisfies Readonly<Record<(typeof savedOrders)[number], TextKey>>;

/** The choices of the row of filters, with what is chosen; those with one value to choose are left out. */
export function savedFilters(
  address: SavedAddress,
  counts: SavedCounts | null,
): readonly FilterChoice[] {
  const hosts = counts?.facets.hosts.slice(0, mostSites).map(({ value }) => value) ?? [];
  const languages = counts?.facets.languages.map(({ value }) => value) ?? [];
  const all: readonly (FilterChoice | null)[] = [
    choose('site', 'filterSite', 'anySite', address.host, hosts, (host) => host),
    choose('language', 'filterLanguage', 'anyLanguage', address.language, languages, languageName),
    choose('length', 'filterLength', 'anyLength', address.length ?? '', savedLengths, (length) =>
      text(lengthTexts[length]),
    ),
    choose('age', 'filterAge', 'anyAge', address.age ?? '', savedAges, (age) =>
      text(ageTexts[age]),
    ),
    orderChoice(address),
  ];
  return all.filter((filter) => filter !== null);
}

/** The change of the address that a choice of the row asks for. */
export function filterChange(
  id: string,
  value: string,
  address: SavedAddress,
): Partial<SavedAddress> {
  switch (id) {
    case 'site':
      return { host: value };
    case 'language':
      return { language: value };
    case 'length':
      return { length: savedLengths.find((each) => each === value) ?? null };
    case 'age':
      return { age: savedAges.find((each) => each === value) ?? null };
    default: {
      const order = savedOrders.find((each) => each === value) ?? null;
      // The usual one needs no word in the address, and changes with what is typed.
      return { order: order === usualOrder(address) ? null : order };
    }
  }
}

function choose<Value extends string>(
  id: string,
  label: TextKey,
  anyLabel: TextKey,
  value: string,
  values: readonly Value[],
  nameOf: (value: Value) => string,
): FilterChoice | null {
  const isKnown = value === '' || values.some((each) => each === value);
  if (values.length < 2 && value === '') return null;
  return {
    id,
    label: text(label),
    value,
    choices: [
      { value: '', label: text(anyLabel) },
      // From the address, or of a site beyond those to choose from.
      ...(isKnown ? [] : [{ value, label: value }]),
      ...values.map((each) => ({ value: each, label: nameOf(each) })),
    ],
  };
}

function orderChoice(address: SavedAddress): FilterChoice {
  const value = address.order ?? usualOrder(address);
  const fitting = savedOrders.filter(
    (order) =>
      (order !== 'best' || address.typed !== '') && (order !== 'deleted' || address.view === 'bin'),
  );
  return {
    id: 'order',
    label: text('filterOrder'),
    value,
    choices: fitting.map((order) => ({ value: order, label: text(orderTexts[order]) })),
  };
}

function languageName(language: string): string {
  try {
    return languageNames(uiLanguage()).of(language) ?? language;
  } catch {
    // A page may say anything of its language.
    return language;
  }
}
