/** Why a page cannot be read. Each has a text for people that says what it is and what one can do. */
export const pageErrorCodes = [
  /** The browser's own: settings, new tab, about: pages. */
  'browser-page',
  /** Where extensions are sold; no extension may act there. */
  'extension-store',
  /** A page of an extension, ours among them. */
  'extension-page',
  /** The source view of a page. */
  'view-source',
  'pdf',
  /** A picture, a sound, a film or bare data: a file that is no page. */
  'not-a-page',
  /** A file on this computer, while access to files is not allowed in the browser's settings. */
  'file-access',
  /** An administrator or the browser's own list shuts extensions out. */
  'blocked-by-policy',
  /** Put to sleep by the browser; it must be woken (shown) first. */
  'discarded-tab',
  /** The browser's "this site can't be reached". */
  'error-page',
  /** Nothing has come yet. */
  'still-loading',
  /** The click or key that lets Lede in is no longer valid, or the page is one that lets nobody in. */
  'no-permission',
  /** The page did not answer in time. */
  'timeout',
  /** The tab was closed, or went on to another page meanwhile. */
  'gone',
  /** A link whose page did not come: no network, no such site, or a way on to another site. */
  'link-unreachable',
  /** A link whose page is not there. */
  'link-missing',
  /** A link whose site does not give its page out, or not without a login. */
  'link-refused',
  /** A link to another site, which the person did not let Lede read. */
  'link-not-allowed',
] as const;
export type PageErrorCode = (typeof pageErrorCodes)[number];

/** A page that cannot be read, and why. */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(readonly code: PageErrorCode) {
    super(code);
  }
}
