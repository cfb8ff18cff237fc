/** How "five minutes ago" and the months are said in one language, as patterns. */
export type PastTimes = { readonly ago: RegExp; readonly month: RegExp };

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const styles = ['long', 'short', 'narrow'] as const;

/** One of each plural form of the languages of CLDR. */
const amounts = [1, 2, 5, 21, 100];

const known = new Map<string, PastTimes>();

/**
 * The patterns of `lang` (BCP 47; '' or an unknown one is taken for English), as the browser's own
 * CLDR says them: no list of ours would have every language.
 */
export function pastTimes(lang: string): PastTimes {
  const found = known.get(lang);
  if (found) return found;
  const locale = localeOf(lang);
  const made = {
    ago: anyOf(agoPatterns(locale)),
    month: anyOf(monthNames(locale).map(escape)),
  };
  known.set(lang, made);
  return made;
}

function agoPatterns(locale: string): readonly string[] {
  return styles.flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    return units.flatMap((unit) =>
      amounts.map((amount) =>
        format
          .formatToParts(-amount, unit)
          .map((part) => (part.type === 'literal' ? escape(part.value) : String.raw`\d+`))
          .join(''),
      ),
    );
  });
}

/** With a day beside it, many languages give a month another form. */
function monthNames(locale: string): readonly string[] {
  return (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' as const }].flatMap((options) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_nothing, index) =>
        format
          .formatToParts(Date.UTC(2026, index, 15))
          .flatMap(({ type, value }) => (type === 'month' ? [value] : []))
          .join(''),
      );
    }),
  );
}

/** The longest first, so that none is taken for the beginning of another. */
function anyOf(patterns: readonly string[]): RegExp {
  const sorted = [...new Set(patterns)].filter(Boolean).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\d])(?:${sorted.join('|')})(?!\\p{L})`, 'giu');
}

function escape(text: string): string {
  // The browser sets no-break spaces where pages often have plain ones.
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/gu, String.raw`\s*`);
}

function localeOf(lang: string): string {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch (error) {
    // A page may call its language anything.
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}
