import { i18n, type GeneratedI18nStructure } from '#i18n';
import { dateFormat, numberFormat, pluralRules } from './formats';

/** The name of a text in `locales/*.yml`. */
export type TextKey = Exclude<keyof GeneratedI18nStructure, `@@${string}`>;

/** The name of a text that has plural forms: `key_one`, `key_few`, `key_many`, `key_other`. */
export type PluralKey = TextKey extends infer Key
  ? Key extends `${infer Name}_other`
    ? Name
    : never
  : never;

/** The text named `key` in the person's language, with `$1`, `$2`… filled from `substitutions`. */
export function text(key: TextKey, ...substitutions: readonly (string | number)[]): string {
  // The generated signature is one overload for each key; a key held in a variable fits none of them.
  const translate = i18n.t as (key: TextKey, substitutions?: string[]) => string;
  return substitutions.length > 0 ? translate(key, substitutions.map(String)) : translate(key);
}

/** The form of `key` for a count of `n`; `$1` is the count in the person's digits, the rest follows. */
export function plural(
  key: PluralKey,
  n: number,
  ...substitutions: readonly (string | number)[]
): string {
  const form = pluralRules(textLanguage()).select(n);
  const count = numberFormat(uiLanguage()).format(n);
  // Locales carry one, few, many and other of each plural text: tests/unit checks it.
  return text(`${key}_${form}` as TextKey, count, ...substitutions);
}

/** The language that the texts are in (BCP 47): the browser's where Lede speaks it, else English. */
export function textLanguage(): string {
  return text('languageOfTexts');
}

/**
 * The locale for dates and numbers (BCP 47): the browser's own where it is of the texts' language
 * (British dates for a British reader), else that language, so that no sentence mixes two.
 */
export function uiLanguage(): string {
  const ui = i18n.t('@@ui_locale').replaceAll('_', '-');
  const language = textLanguage();
  return ui === language || ui.startsWith(`${language}-`) ? ui : language;
}

/** A day in words, in the person's language; in: milliseconds since 1970. In Ukrainian it ends in "р.". */
export function dayText(at: number): string {
  return dateFormat(uiLanguage(), { dateStyle: 'long' }).format(at);
}

/** A moment in words, in the person's language; in: milliseconds since 1970. */
export function momentText(at: number): string {
  return dateFormat(uiLanguage(), { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
