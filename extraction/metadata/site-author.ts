import { foldForComparison } from './clean-text';

/** Words that sites put beside their own name where an author should stand. */
const newsroom = new Set(
  (
    'news nachrichten novosti noticias actualités haberler новини новости online redaktion redakcja redacción ' +
    'rédaction redazione редакція редакция editorial editors staff team desk newsroom www'
  ).split(' '),
);

/**
 * Tells which names are the site itself in some spelling ("mdr.de", "n-tv NACHRICHTEN"): every word
 * is one of its names or host, or says "newsroom". `siteNames` are all spellings, hosts among them.
 */
export function siteAuthors(siteNames: readonly string[]): (name: string) => boolean {
  const names = siteNames.map(foldForComparison).filter((name) => name !== '');
  const joined = new Set(names.map((name) => name.replaceAll(' ', '')));
  const words = new Set(names.flatMap((name) => name.split(' ')));
  return (name) => {
    const folded = foldForComparison(name);
    if (folded === '' || joined.has(folded.replaceAll(' ', ''))) return folded !== '';
    const parts = folded.split(' ');
    return (
      parts.some((part) => words.has(part) && !newsroom.has(part)) &&
      parts.every((part) => words.has(part) || newsroom.has(part))
    );
  };
}

/** Agencies and broadcasters sign in capitals: "AFP", "dpa" is left to the list of people. */
export function isAcronym(name: string): boolean {
  return /^[\p{Lu}\d-]{2,6}$/u.test(name);
}

/** Takes a desk of the site ("MDR THÜRINGEN") from beside people's names. */
export function withoutDesks(
  names: readonly string[],
  siteNames: readonly string[],
): readonly string[] {
  const words = new Set(siteNames.flatMap((name) => foldForComparison(name).split(' ')));
  const people = names.filter(
    (name) =>
      !name.split(' ').some((word) => isAcronym(word) && words.has(foldForComparison(word))),
  );
  return people.length > 0 ? people : names;
}
