/*
 * Making a formatter takes far longer than using it (0.1 ms in Chromium 156, and a list draws dozens
 * at each key), so each is made once.
 */

/** The browser's formatter of dates for a language (BCP 47). */
export const dateFormat = remembered(
  (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options),
);

/**
 * Has the browser read what all formats of dates stand on. Its first one costs 15 ms and more (Chromium
 * 156, in a process that has just begun): to be paid while there are only files to wait for.
 */
export function warmDates(): void {
  dateFormat(navigator.language, { day: 'numeric', month: 'long', year: 'numeric' }).format(0);
}

/** The browser's formatter of numbers for a language (BCP 47). */
export const numberFormat = remembered((language: string) => new Intl.NumberFormat(language));

/** Which plural form a language (BCP 47) wants for a number. */
export const pluralRules = remembered((language: string) => new Intl.PluralRules(language));

/** The names of languages in a language (BCP 47). */
export const languageNames = remembered(
  (language: string) => new Intl.DisplayNames(language, { type: 'language' }),
);

function remembered<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const known = made.get(key) ?? make(...given);
    made.set(key, known);
    return known;
  };
}
