import { isCapital } from '@/extraction/dom/letters';
import { foldForComparison } from './clean-text';

/**
 * Words that sites put beside their own name where an author should stand, and desks: Czech, Polish,
 * Spanish, Romanian, Ukrainian. German ones ("MM-Redaktion") sign beside an agency in the corpus.
 */
const newsroom =
  /^(?:news(?:room)?|nachrichten|novosti|noticias|actualite\u0301s|haberler|новини|новости|online|www|(?:redakc|redac[ct]|редакц).*)$/;

/**
 * Tells which names are the site itself in some spelling ("mdr.de", "n-tv NACHRICHTEN", "Nachrichten"):
 * every word is one of its names or host, or says "news", or is a letter; or the first is its acronym
 * ("MDR THÜRINGEN"). `siteNames` are all spellings, hosts among them.
 */
export function siteAuthors(siteNames: readonly string[]): (name: string) => boolean {
  const names = siteNames.map(foldForComparison).filter((name) => name !== '');
  const joined = new Set(names.map((name) => name.replaceAll(' ', '')));
  const words = new Set(names.flatMap((name) => name.split(' ')));
  return (name) => {
    const folded = foldForComparison(name);
    if (folded === '' || joined.has(folded.replaceAll(' ', ''))) return folded !== '';
    const parts = folded.split(' ');
    const [first = ''] = name.split(/\s/);
    if ((isAcronym(first) || /\d/.test(first)) && words.has(foldForComparison(first))) return true;
    return parts.every((part) => words.has(part) || newsroom.test(part) || part.length === 1);
  };
}

/** Whether a name is written as agencies and broadcasters write theirs: "AFP". */
export function isAcronym(name: string): boolean {
  if (name.length < 2 || name.length > 6) return false;
  return [...name].every((sign) => isCapital(sign) || /[\d-]/.test(sign));
}
