import { failureCodes } from '@/components/failure-advice';
import type { Theme } from '@/settings/settings';

/** One thing done before a picture is taken: keys typed, an element clicked, a scroll, a file chosen. */
export type Act = {
  readonly press?: string;
  /** A selector of Puppeteer's, such as `aria/More`. */
  readonly click?: string;
  readonly scroll?: number;
  /** A file with this text, given to the page's file field. */
  readonly file?: { readonly name: string; readonly text: string };
};

/** One picture. */
export type Shot = {
  readonly name: string;
  readonly language?: 'en' | 'uk';
  readonly theme?: Theme;
  /** CSS pixels of the window; `scale` 2 with half of them is a zoom of 200 %. */
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  /** A finger instead of a mouse. */
  readonly coarse?: boolean;
  /** The page below the popup, by its path on the sample site ('' for the sample story); else a page of the extension is shown. */
  readonly popup?: string;
  /** Within the extension; `{name}` is the id of that article. */
  readonly address?: string;
  readonly print?: boolean;
  readonly acts?: readonly Act[];
};

const story = 'article.html#saved={story}';
const phone = { width: 360, height: 740, coarse: true } as const;
const zoomed = { width: 640, height: 430, scale: 2 } as const;

/** The popup asks before it shows what is hardly a story. */
const anyway: Act = { click: '.empty-state-ways button' };

/** Opens the popup's panel of looks. */
const look: Act = { click: 'button[aria-expanded]' };

const themes: readonly Theme[] = ['light', 'dark', 'sepia', 'contrast'];

/** What another service gives: good rows, a known double, one that can't be used. */
const list = {
  name: 'part_000000.csv',
  text: [
    'title,url,time_added,tags,status',
    'The slow ferry north,https://harbour.example/ferry,1672531200,travel|sea,unread',
    'A town that reads,https://harbour.example/town,1672617600,,archive',
    'A town that reads,https://harbour.example/town,1672617600,,archive',
    'Nothing at all,not an address,1672704000,,unread',
  ].join('\n'),
};

/** All pictures, in the order of the sheet. */
export const shots: readonly Shot[] = [
  ...themes.map((theme): Shot => ({ name: `popup-${theme}`, theme, popup: '' })),
  { name: 'popup-uk', language: 'uk', popup: '' },
  { name: 'popup-empty', popup: '/empty/' },
  { name: 'popup-list', popup: '/front/' },
  ...themes.map((theme): Shot => ({
    name: `popup-doubt-${theme}`,
    theme,
    popup: '/front/',
    acts: [anyway],
  })),
  { name: 'popup-doubt-uk', language: 'uk', popup: '/front/', acts: [anyway] },
  ...themes.map((theme): Shot => ({
    name: `popup-look-${theme}`,
    theme,
    popup: '',
    acts: [look],
  })),
  { name: 'popup-look-uk', language: 'uk', popup: '', acts: [look] },
  { name: 'popup-saved', popup: '', acts: [{ click: '[role=tab]:nth-of-type(2)' }] },
  { name: 'popup-phone', address: 'popup.html', ...phone },
  ...themes.map((theme): Shot => ({ name: `reader-${theme}`, theme, address: story })),
  { name: 'reader-grey', theme: 'grey', address: story },
  { name: 'reader-black', theme: 'black', address: story },
  { name: 'reader-phone', address: story, ...phone },
  { name: 'reader-phone-dark', theme: 'dark', address: story, ...phone },
  { name: 'reader-zoomed', address: story, ...zoomed },
  { name: 'reader-uk', language: 'uk', address: 'article.html#saved={ukrainian}' },
  { name: 'reader-arabic', address: 'article.html#saved={arabic}' },
  { name: 'reader-japanese', address: 'article.html#saved={japanese}' },
  { name: 'reader-long-title', address: 'article.html#saved={long-title}' },
  { name: 'reader-long-title-phone', address: 'article.html#saved={long-title}', ...phone },
  { name: 'reader-no-picture', address: 'article.html#saved={no-picture}' },
  {
    name: 'reader-hundred-pictures',
    address: 'article.html#saved={hundred-pictures}',
    acts: [{ scroll: 900 }],
  },
  {
    name: 'reader-very-long',
    address: 'article.html#saved={very-long}',
    acts: [{ scroll: 40_000 }],
  },
  { name: 'reader-print', address: story, print: true, width: 800, height: 1000 },
  { name: 'doubt', address: 'article.html#saved={doubtful}' },
  { name: 'selection', address: 'article.html#saved={selected}' },
  { name: 'selection-phone', address: 'article.html#saved={selected}', ...phone },
  ...themes.map((theme): Shot => ({
    name: `panel-${theme}`,
    theme,
    address: story,
    acts: [{ press: 'a' }],
  })),
  {
    name: 'panel-uk',
    language: 'uk',
    address: 'article.html#saved={ukrainian}',
    acts: [{ press: 'a' }],
  },
  { name: 'panel-phone', address: story, ...phone, acts: [{ press: 'a' }] },
  { name: 'panel-zoomed', address: story, ...zoomed, acts: [{ press: 'a' }] },
  {
    name: 'outline-phone',
    address: 'article.html#saved={very-long}',
    ...phone,
    acts: [{ press: 'c' }],
  },
  { name: 'note', address: story, acts: [{ click: '.note-mark' }] },
  { name: 'note-dark', theme: 'dark', address: story, acts: [{ click: '.note-mark' }] },
  { name: 'note-phone', address: story, ...phone, acts: [{ click: '.note-mark' }] },
  { name: 'more', address: story, acts: [{ click: 'aria/More' }] },
  { name: 'more-phone', address: story, ...phone, acts: [{ click: 'aria/More' }] },
  { name: 'keys', address: story, acts: [{ press: '?' }] },
  {
    name: 'report',
    address: story,
    acts: [{ click: 'aria/More' }, { click: 'aria/This came out wrong' }],
  },
  {
    name: 'report-phone',
    address: story,
    ...phone,
    acts: [{ click: 'aria/More' }, { click: 'aria/This came out wrong' }],
  },
  { name: 'light-box', address: story, acts: [{ click: '.article-lead .picture-open' }] },
  { name: 'line-focus', address: story, acts: [{ scroll: 900 }, { press: 'ff' }] },
  { name: 'end', address: story, acts: [{ scroll: 100_000 }] },
  { name: 'end-phone', address: story, ...phone, acts: [{ scroll: 100_000 }] },
  ...themes.map((theme): Shot => ({ name: `saved-${theme}`, theme, address: 'saved.html' })),
  { name: 'saved-phone', address: 'saved.html', ...phone },
  { name: 'saved-uk', language: 'uk', address: 'saved.html' },
  { name: 'saved-search', address: 'saved.html', acts: [{ press: '/' }, { press: 'the' }] },
  { name: 'saved-nothing', address: 'saved.html', acts: [{ press: '/' }, { press: 'qqqq' }] },
  { name: 'saved-selected', address: 'saved.html', acts: [{ press: 'jxjx' }] },
  { name: 'saved-selected-phone', address: 'saved.html', ...phone, acts: [{ press: 'jxjx' }] },
  { name: 'saved-tags', address: 'saved.html', acts: [{ press: 'jt' }] },
  { name: 'saved-keys', address: 'saved.html', acts: [{ press: '?' }] },
  { name: 'saved-bin', address: 'saved.html#bin' },
  { name: 'import', address: 'saved.html#import' },
  { name: 'import-dark', theme: 'dark', address: 'saved.html#import' },
  { name: 'import-uk', language: 'uk', address: 'saved.html#import' },
  // Before the previews: an import that was begun is offered again instead of a file's choice.
  {
    name: 'import-unknown',
    address: 'saved.html#import',
    acts: [{ file: { name: 'notes.bin', text: 'nothing that is known' } }],
  },
  { name: 'import-preview', address: 'saved.html#import', acts: [{ file: list }] },
  {
    name: 'import-preview-phone-uk',
    language: 'uk',
    address: 'saved.html#import',
    ...phone,
    acts: [{ file: list }],
  },
  ...themes.map((theme): Shot => ({
    name: `storage-${theme}`,
    theme,
    address: 'saved.html#storage',
    height: 1700,
  })),
  { name: 'storage-uk', language: 'uk', address: 'saved.html#storage', height: 1700 },
  { name: 'storage-phone', address: 'saved.html#storage', ...phone, height: 1900 },
  ...themes.map((theme): Shot => ({
    name: `settings-${theme}`,
    theme,
    address: 'settings.html',
    height: 1500,
  })),
  { name: 'settings-phone', address: 'settings.html', ...phone },
  { name: 'settings-uk', language: 'uk', address: 'settings.html', height: 1500 },
  { name: 'welcome', address: 'welcome.html' },
  { name: 'welcome-dark', theme: 'dark', address: 'welcome.html' },
  { name: 'welcome-uk', language: 'uk', address: 'welcome.html' },
  { name: 'welcome-phone', address: 'welcome.html', ...phone },
  ...failureCodes.map((code): Shot => ({
    name: `refusal-${code}`,
    address: `article.html#failure=${code}`,
    width: 720,
    height: 520,
  })),
  {
    name: 'refusal-uk',
    language: 'uk',
    address: 'article.html#failure=no-permission',
    width: 720,
    height: 520,
  },
];
