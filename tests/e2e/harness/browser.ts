import type { Display } from './display';
import type { Screen } from './screen';

export type BrowserName = 'chromium' | 'firefox';

/** A command of the manifest, by its name there. */
export type Command = 'reader-mode' | 'save-article';

/** What the extension offers in the context menu of a link. */
export type LinkItem = 'read-link' | 'save-link';

export type LaunchOptions = {
  /** A profile to go on with, after `kill`; without it a new one. */
  readonly profile?: string;
  /**
   * A display of its own (Xvfb, openbox) and real keys by xdotool. Chromium takes command keys and
   * its context menu only from there; Firefox takes both headless, too.
   */
  readonly hasKeys?: boolean;
  /** Such a display for Firefox too: keys made in its window tell nothing of a keyboard's layout. */
  readonly hasKeyboard?: boolean;
  /** In a window on the person's own screen, as `npm start` has it. */
  readonly isShown?: boolean;
  /** Leaves the welcome tab of the first run open; otherwise it is closed before the scene begins. */
  readonly keepsWelcome?: boolean;
  /** Pages are opened in private windows, into which the person has let the extension. */
  readonly isPrivate?: boolean;
  /** Firefox's own preferences, by name. */
  readonly preferences?: Readonly<Record<string, string>>;
  /** The language of the browser itself; English without it. Chromium only. */
  readonly language?: 'en' | 'uk';
  /** The size of the window's content, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
};

/** A browser with the built extension in it. One interface, so that a scene is written once. */
export type TestBrowser = {
  readonly name: BrowserName;
  /** The folder of the profile; it outlives `kill` and goes with `close`. */
  readonly profile: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The display with real keys, where the browser was launched with one; else null. */
  readonly display: Display | null;
  /** Opens an address in a new tab in front. `waitUntil: 'none'` returns at once, for a page that never loads. */
  openPage(url: string, options?: { readonly waitUntil?: 'load' | 'none' }): Promise<Screen>;
  /** A real click on the toolbar icon over that page. Gives the popup, once its document is there. */
  clickToolbar(page: Screen): Promise<Screen>;
  /** The same click where the icon does something else than open the popup; waits for nothing. */
  clickIcon(page: Screen): Promise<void>;
  /** Says yes to the browser's own question for a permission. Chromium: only with `hasKeys`. */
  allowPrompt(): Promise<void>;
  /** Waits for the popup that the extension opened by itself. */
  popup(): Promise<Screen>;
  /** The popup goes away as when a person clicks elsewhere; never waits for the popup's own code. */
  closePopup(): Promise<void>;
  /**
   * The command's own key, really pressed, on an English keyboard or with the Ukrainian layout.
   * Chromium: only with `hasKeys`; Firefox with `ua`: only with `hasKeyboard`.
   */
  pressCommand(page: Screen, command: Command, layout?: 'us' | 'ua'): Promise<void>;
  /**
   * A right click on the page, then the extension's item for that command in the browser's own
   * context menu. Chromium: only with `hasKeys`.
   */
  chooseContextMenuItem(page: Screen, command: Command): Promise<void>;
  /**
   * A right click on a link of the page, in the middle of the element that `selector` finds, then
   * the extension's item for links. Chromium: only with `hasKeys`.
   */
  chooseLinkItem(page: Screen, selector: string, item: LinkItem): Promise<void>;
  /** A right click on the toolbar icon, then the item with that title. Firefox only. */
  chooseIconMenuItem(page: Screen, title: string): Promise<void>;
  /** Lets the extension read a host, as if the person had been asked. Firefox only. */
  allowHost(host: string): Promise<void>;
  /** Waits for a tab that the extension opened, by the start of its path, such as 'article.html'. */
  extensionTab(path: string): Promise<Screen>;
  /** Addresses of all tabs of the extension that are open now. */
  extensionTabs(): Promise<readonly string[]>;
  /** Waits for the reading screen over the page: the extension's document in a frame of it. */
  readerOver(page: Screen): Promise<Screen>;
  /** Whether the extension's document is in a frame of the page now. */
  hasReaderOver(page: Screen): Promise<boolean>;
  /** What assistive technology is told of the reading screen over the page, a line for each node. */
  readerTree(page: Screen): Promise<readonly string[]>;
  /** All connections cut or made possible again, as by pulling the cable. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Settles once the browser is gone, whoever ended it. */
  readonly ended: Promise<void>;
  /** Ends every process of the browser at once, as a power cut would. The profile stays. */
  kill(): Promise<void>;
  /** Ends it in order and removes the profile. */
  close(): Promise<void>;
};
