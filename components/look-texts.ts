import { plural, text, type TextKey, uiLanguage } from '@/platform/texts';
import type { Look, LookNumber } from '@/reading/look';

/** A text for each value of those parts of the look that are one of a few. */
type LookTexts = {
  readonly [Name in 'theme' | 'face' | 'alignment' | 'hyphenation' | 'pictures']: Readonly<
    Record<Look[Name], TextKey>
  >;
};

/** The words for every choice of the look, in the order in which they are offered. */
export const lookTexts: LookTexts = {
  theme: {
    system: 'themeSystem',
    light: 'themeLight',
    sepia: 'themeSepia',
    grey: 'themeGrey',
    dark: 'themeDark',
    black: 'themeBlack',
    contrast: 'themeContrast',
  },
  face: { serif: 'faceSerif', sans: 'faceSans', system: 'faceSystem', clear: 'faceClear' },
  alignment: { start: 'alignStart', justify: 'alignJustify' },
  hyphenation: { narrow: 'hyphensNarrow', always: 'hyphensAlways', never: 'hyphensNever' },
  pictures: { shown: 'picturesShown', dimmed: 'picturesDimmed', 'on-tap': 'picturesOnTap' },
};

/** What each part of the look is called. */
export const lookNames = {
  theme: 'lookTheme',
  face: 'lookFace',
  textSize: 'lookSize',
  lineHeight: 'lookLineHeight',
  measure: 'lookMeasure',
  letterSpacing: 'lookLetters',
  wordSpacing: 'lookWords',
  alignment: 'lookAlignment',
  hyphenation: 'lookHyphens',
  pictures: 'lookPictures',
  lineFocus: 'lookLineFocus',
} as const satisfies Readonly<Record<keyof Look, TextKey>>;

/** A number of the look as people say it: pixels and characters as they are, what is added in per cent of the size. */
export function shownNumber(name: LookNumber, value: number): string {
  const as = (options: Intl.NumberFormatOptions, number: number) =>
    new Intl.NumberFormat(uiLanguage(), options).format(number);
  switch (name) {
    case 'textSize':
    case 'measure':
      return as({}, value);
    case 'lineHeight':
      return as({ minimumFractionDigits: 1, maximumFractionDigits: 1 }, value);
    case 'letterSpacing':
    case 'wordSpacing':
      return as({ style: 'percent' }, value);
  }
}

/** How many lines the line focus leaves clear, in words. */
export function shownLineFocus(lines: Look['lineFocus']): string {
  return lines === 0 ? text('lineFocusOff') : plural('lineFocusLines', lines);
}
