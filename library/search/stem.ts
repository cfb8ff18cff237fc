import { stemEndings } from './stem-endings';

type Script = { readonly letter: RegExp; readonly endings: ReadonlySet<string> };

const scripts: readonly Script[] = [
  { letter: /^\p{Script=Latin}/u, endings: new Set(stemEndings.latin) },
  { letter: /^\p{Script=Cyrillic}/u, endings: new Set(stemEndings.cyrillic) },
  { letter: /^\p{Script=Greek}/u, endings: new Set(stemEndings.greek) },
  { letter: /^\p{Script=Arabic}/u, endings: new Set(stemEndings.arabic) },
];

/** Letters of the longest ending: a form of a word is no longer than its stem and these. */
export const longestEnding = 5;

/** Letters that are left of a word; by its longest ending one less, for "new" in "нов-ого". */
const usualStem = 4;
const shortestStem = 3;

/**
 * The folded word and what may be its stem: the word without each ending that it may have. Two
 * words are forms of one where these sets meet. A light stemmer on purpose: it has no language to
 * go by ("голові" may be "голов-і" or "гол-ові"), and a form too many costs less than one that is
 * not found. Each is the beginning of the word, so that forms stand together in the index.
 */
export function stems(term: string): readonly string[] {
  const found = [term];
  const endings = scripts.find(({ letter }) => letter.test(term))?.endings;
  if (!endings) return found;
  let shortest = '';
  for (let length = 1; length <= longestEnding; length += 1) {
    const left = term.length - length;
    if (left < shortestStem) break;
    if (!endings.has(term.slice(left))) continue;
    const stem = term.slice(0, left);
    if (left >= usualStem) found.push(stem);
    else shortest = stem;
  }
  if (shortest !== '') found.push(shortest);
  return found;
}

/** The words that may be a stem with an ending, or the stem itself. */
export function wordsOfStem(stem: string): readonly string[] {
  const endings = scripts.find(({ letter }) => letter.test(stem))?.endings ?? [];
  return [stem, ...[...endings].map((ending) => stem + ending)];
}

/** Vowels that Ukrainian changes where a syllable opens or closes: "Харків, Харкова", "Київ, Києва", "ніч, ночі". */
const changedVowels: ReadonlyMap<string, readonly string[]> = new Map([
  ['і', ['о', 'е']],
  ['ї', ['є']],
  ['о', ['і']],
  ['е', ['і']],
  ['є', ['ї']],
]);

/** Consonants that Ukrainian changes before -і: "рука, руці", "нога, нозі", "муха, мусі". */
const changedConsonants: ReadonlyMap<string, string> = new Map([
  ['к', 'ц'],
  ['ц', 'к'],
  ['г', 'з'],
  ['з', 'г'],
  ['х', 'с'],
  ['с', 'х'],
]);

/** A stem and the other shapes that the same Ukrainian word takes. */
export function stemShapes(ofStem: string): readonly string[] {
  if (!/^\p{Script=Cyrillic}{3}/u.test(ofStem)) return [ofStem];
  const shapes = [ofStem];
  const lastVowel = /^(.*)([іїоеє])([^аеєиіїоуюяыэ]{1,3})$/u.exec(ofStem);
  if (lastVowel) {
    const [, before = '', vowel = '', after = ''] = lastVowel;
    for (const other of changedVowels.get(vowel) ?? []) shapes.push(before + other + after);
  }
  const consonant = changedConsonants.get(ofStem.slice(-1));
  if (consonant) shapes.push(ofStem.slice(0, -1) + consonant);
  return shapes;
}

/** Everything that a stem of another form of `term` may be. */
export function formStems(term: string): ReadonlySet<string> {
  return new Set(stems(term).flatMap(stemShapes));
}
