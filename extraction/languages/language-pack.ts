/** What a line is for, in the words of the evidence it was counted from. */
export const lineKinds = [
  'ad-label',
  'read-also',
  'popular',
  'next-story',
  'subscribe',
  'donate',
  'share',
  'photo-credit',
  'source-line',
  'error-report',
  'comments',
  'consent',
  'print-mail',
  'tags',
  'author-bio',
  'loading',
  'paywall',
] as const;
export type LineKind = (typeof lineKinds)[number];

/**
 * How a line must stand to count: `label` the whole block, `opening` the block's first words,
 * `within` anywhere in a short block. A phrase alone proves nothing: whoever asks also looks at
 * length, links and position.
 */
export const lineForms = ['label', 'opening', 'within'] as const;
export type LineForm = (typeof lineForms)[number];

/** The lines of one language, phrases in the spelling of `foldLine`. */
export type LanguagePack = {
  readonly lang: string;
  readonly lines: Readonly<
    Partial<Record<LineKind, Readonly<Partial<Record<LineForm, readonly string[]>>>>>
  >;
};
