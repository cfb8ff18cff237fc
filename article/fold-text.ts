/** A text made comparable, and where each of its code units came from. */
export type FoldedText = {
  readonly text: string;
  /** `offsets[i]`: offset in the original of what `text[i]` was made from. */
  readonly offsets: readonly number[];
};

/** Soft hyphen, zero-width characters, bidi marks: seen by nobody, added and lost in editing. */
const unseen = /[\p{Cf}\p{M}]/u;
const space = /[\s\p{Z}\p{Cc}]/u;
const alike: readonly (readonly [RegExp, string])[] = [
  [/["«»“”„‟‹›〝〞]/u, '"'],
  [/['’‘‚‛ʼʹ′`]/u, "'"],
  [/\p{Pd}|−/u, '-'],
  [/…/u, '...'],
];

/**
 * Takes from a text what editing and other browsers change without changing what it says: case,
 * accents, runs of spaces, the shapes of quotes, apostrophes and dashes, unseen characters.
 */
export function foldText(text: string): FoldedText {
  const forms: string[] = [];
  const offsets: number[] = [];
  let offset = 0;
  // No space at the start, and none after another.
  let wasSpace = true;
  for (const character of text) {
    const isSpace = space.test(character);
    const whole = isSpace ? ' ' : foldCharacter(character);
    const form = isSpace && wasSpace ? '' : whole;
    for (let i = 0; i < form.length; i++) offsets.push(offset);
    forms.push(form);
    if (form !== '') wasSpace = isSpace;
    offset += character.length;
  }
  return { text: forms.join(''), offsets };
}

function foldCharacter(character: string): string {
  // Most letters need no more than this, and texts are long.
  if (/^[a-zа-ик-яєґ\d]$/.test(character)) return character;
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = Array.from(plain)
    .filter((part) => !unseen.test(part))
    .join('');
  return alike.reduce((form, [shapes, shape]) => (shapes.test(form) ? shape : form), bare);
}
