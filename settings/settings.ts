import * as v from 'valibot';
import { parseSite } from './parse-site';

/** Colours of the reading screen; 'system' follows the browser. */
export const themes = ['system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Faces of the text: our serif, our sans, the system's own, and one whose letters are hard to mix up. */
export const faces = ['serif', 'sans', 'system', 'clear'] as const;
export type Face = (typeof faces)[number];

export const alignments = ['start', 'justify'] as const;
/** When words may be hyphenated, where the browser knows the language's rules. */
export const hyphenations = ['narrow', 'always', 'never'] as const;
export const pictureModes = ['shown', 'dimmed', 'on-tap'] as const;
/** Lines left clear by the line focus; 0 is off. */
export const lineFocuses = [0, 1, 3, 5] as const;
/** What a click on the toolbar icon does: the popup, reader mode at once, or saving at once. */
export const iconActions = ['popup', 'reader', 'save'] as const;
export type IconAction = (typeof iconActions)[number];

/** What each number may be, both ends included. */
export const limits = {
  /** CSS pixels on the reading screen. */
  textSize: { least: 12, most: 48 },
  /** Times the size of the text. */
  lineHeight: { least: 1.2, most: 2.4 },
  /** Width of the column, in em of the text: 35 are about 66 characters. */
  measure: { least: 20, most: 60 },
  /** Added between letters and between words, in em. */
  letterSpacing: { least: 0, most: 0.2 },
  wordSpacing: { least: 0, most: 0.8 },
} as const;

/** What a person decided about a block of a site's articles: see `reading/block-rules.ts`. */
export type KeptBlockRule = {
  readonly host: string;
  readonly signature: string;
  readonly isShown: boolean;
};

/** The version of what is kept; `migrations.ts` has the way from each older one. */
export const settingsVersion = 2;

/** What a person can choose. */
export type Settings = {
  readonly version: typeof settingsVersion;
  readonly theme: Theme;
  readonly face: Face;
  readonly textSize: number;
  readonly lineHeight: number;
  readonly measure: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly alignment: (typeof alignments)[number];
  readonly hyphenation: (typeof hyphenations)[number];
  readonly pictures: (typeof pictureModes)[number];
  readonly lineFocus: (typeof lineFocuses)[number];
  readonly blockRules: readonly KeptBlockRule[];
  readonly iconAction: IconAction;
  /** Hosts (see `parseSite`) whose articles open in reader mode by themselves. */
  readonly readerSites: readonly string[];
};

/** How text looks before anything was chosen: what "back to how it was" goes back to. */
export const defaultLook = {
  theme: 'system',
  face: 'serif',
  textSize: 19,
  lineHeight: 1.6,
  measure: 35,
  letterSpacing: 0,
  wordSpacing: 0,
  alignment: 'start',
  hyphenation: 'narrow',
  pictures: 'shown',
  lineFocus: 0,
} as const satisfies Partial<Settings>;

/** How Lede is before anything was chosen. */
export const defaultSettings: Settings = {
  version: settingsVersion,
  ...defaultLook,
  blockRules: [],
  iconAction: 'popup',
  readerSites: [],
};

// A field that is missing or wrong falls back alone: one bad value must not cost the others.
const number = (name: keyof typeof limits) =>
  v.fallback(
    v.pipe(v.number(), v.minValue(limits[name].least), v.maxValue(limits[name].most)),
    defaultSettings[name],
  );
const blockRule = v.object({
  host: v.pipe(v.string(), v.maxLength(300)),
  signature: v.pipe(v.string(), v.maxLength(200)),
  isShown: v.boolean(),
});
const site = v.pipe(
  v.string(),
  v.check((host) => parseSite(host) === host),
);

/** The good ones of a list, 500 at most: one that is spoilt costs none of the others. */
const good = <Schema extends v.GenericSchema>(item: Schema) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all
          .map((each) => v.safeParse(item, each))
          .flatMap((result) => (result.success ? [result.output] : []))
          .slice(0, 500),
      ),
    ),
    [],
  );

const schema = v.object({
  version: v.literal(settingsVersion),
  theme: v.fallback(v.picklist(themes), defaultSettings.theme),
  face: v.fallback(v.picklist(faces), defaultSettings.face),
  textSize: number('textSize'),
  lineHeight: number('lineHeight'),
  measure: number('measure'),
  letterSpacing: number('letterSpacing'),
  wordSpacing: number('wordSpacing'),
  alignment: v.fallback(v.picklist(alignments), defaultSettings.alignment),
  hyphenation: v.fallback(v.picklist(hyphenations), defaultSettings.hyphenation),
  pictures: v.fallback(v.picklist(pictureModes), defaultSettings.pictures),
  lineFocus: v.fallback(v.picklist(lineFocuses), defaultSettings.lineFocus),
  blockRules: good(blockRule),
  iconAction: v.fallback(v.picklist(iconActions), defaultSettings.iconAction),
  readerSites: good(site),
});

/** Narrows a record of the current version; null for anything else. */
export function narrowSettings(value: unknown): Settings | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
