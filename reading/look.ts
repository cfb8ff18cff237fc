/** How an article looks by a person's choice: what the panel sets and the article's sheet reads. */
export type Look = {
  readonly theme: 'system' | 'light' | 'sepia' | 'grey' | 'dark' | 'black' | 'contrast';
  readonly face: 'serif' | 'sans' | 'system' | 'clear';
  /** CSS pixels. */
  readonly textSize: number;
  /** Times the size of the text. */
  readonly lineHeight: number;
  /** Width of the column, in em of the text. */
  readonly measure: number;
  /** Added between letters and between words, in em. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly alignment: 'start' | 'justify';
  readonly hyphenation: 'narrow' | 'always' | 'never';
  readonly pictures: 'shown' | 'dimmed' | 'on-tap';
  /** Lines left clear; 0 is off. */
  readonly lineFocus: 0 | 1 | 3 | 5;
};

/** The numbers of a look. */
export type LookNumber = 'textSize' | 'lineHeight' | 'measure' | 'letterSpacing' | 'wordSpacing';

/** What the panel and the keys offer for each number; settings accept more. */
export const lookSteps: Readonly<
  Record<LookNumber, { readonly least: number; readonly most: number; readonly step: number }>
> = {
  textSize: { least: 14, most: 40, step: 1 },
  lineHeight: { least: 1.3, most: 2.2, step: 0.1 },
  measure: { least: 22, most: 52, step: 1 },
  letterSpacing: { least: 0, most: 0.12, step: 0.01 },
  wordSpacing: { least: 0, most: 0.5, step: 0.05 },
};

/** The themes in the order in which the panel shows them and a key turns them. */
export const themeOrder: readonly Look['theme'][] = [
  'system',
  'light',
  'sepia',
  'grey',
  'dark',
  'black',
  'contrast',
];

/** The number one step up or down from what it is, never past its ends. */
export function stepNumber(look: Look, name: LookNumber, direction: 1 | -1): number {
  const { least, most, step } = lookSteps[name];
  const next = Math.min(most, Math.max(least, look[name] + direction * step));
  // Steps of a tenth would pile up the errors of binary fractions.
  return Math.round(next * 1000) / 1000;
}

/** The theme that comes after this one, the first after the last. */
export function nextTheme(theme: Look['theme']): Look['theme'] {
  return themeOrder[(themeOrder.indexOf(theme) + 1) % themeOrder.length] ?? 'system';
}

/** The line focus that comes after this one: off, one, three, five lines, and off again. */
export function nextLineFocus(lines: Look['lineFocus']): Look['lineFocus'] {
  const order: readonly Look['lineFocus'][] = [0, 1, 3, 5];
  return order[(order.indexOf(lines) + 1) % order.length] ?? 0;
}

/**
 * Gives a page this look. Only properties of its root change, all at once: the article's nodes stay
 * as they are, and the browser lays them out anew once.
 */
export function applyLook(root: HTMLElement, look: Look): void {
  // Attributes that say the default are left out, so that the sheet needs no word about them.
  setOrDrop(root, 'theme', look.theme, 'system');
  setOrDrop(root, 'face', look.face, 'serif');
  setOrDrop(root, 'hyphens', look.hyphenation, 'narrow');
  setOrDrop(root, 'pictures', look.pictures, 'shown');
  const values = {
    '--reading-size': `${look.textSize}px`,
    '--reading-leading': String(look.lineHeight),
    '--reading-measure': `${look.measure}em`,
    '--reading-letters': `${look.letterSpacing}em`,
    '--reading-words': `${look.wordSpacing}em`,
    '--reading-align': look.alignment,
  };
  for (const [name, value] of Object.entries(values)) root.style.setProperty(name, value);
}

function setOrDrop(root: HTMLElement, name: string, value: string, byDefault: string): void {
  if (value === byDefault) delete root.dataset[name];
  else root.dataset[name] = value;
}
