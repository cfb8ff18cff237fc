import * as v from 'valibot';

/** Colours of the reading screen; 'system' follows the browser. */
export const themes = ['system', 'light', 'dark', 'sepia'] as const;
export type Theme = (typeof themes)[number];

/** Sizes of the text on the reading screen, in CSS pixels. */
export const textSizes = { least: 14, most: 28 } as const;

/** What a person can choose. */
export type Settings = {
  readonly version: 1;
  readonly theme: Theme;
  /** CSS pixels, within `textSizes`. */
  readonly textSize: number;
};

/** How Lede is before anything was chosen. */
export const defaultSettings: Settings = { version: 1, theme: 'system', textSize: 19 };

// A field that is missing or wrong falls back alone: one bad value must not cost the others.
const schema = v.object({
  version: v.literal(1),
  theme: v.fallback(v.picklist(themes), defaultSettings.theme),
  textSize: v.fallback(
    v.pipe(v.number(), v.minValue(textSizes.least), v.maxValue(textSizes.most)),
    defaultSettings.textSize,
  ),
});

/** Narrows a record of the current version; null for anything else. */
export function narrowSettings(value: unknown): Settings | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
