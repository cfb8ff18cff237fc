import type { TextKey } from '@/platform/texts';
import type { Drawing } from './LineDrawing';

/** What can be done about a failure that the screen that shows it knows how to do. */
export type ScreenWay = 'try-again' | 'show-anyway' | 'see-saved';

/** What can be done about a failure: by the screen, or anywhere. */
export type WayOn = ScreenWay | 'normal-window';

/** How a failure is told to a person: a drawing, the keys of its texts, and the one thing that helps. */
export type Advice = {
  readonly drawing: Drawing;
  readonly sentence: TextKey;
  readonly hint?: TextKey;
  readonly wayOn: WayOn;
};

/** Every code that any room can end in, and the kinds of page that are not a story. */
const advice = {
  // The page cannot be read
  'browser-page': { drawing: 'page', sentence: 'failureBrowserPage', wayOn: 'see-saved' },
  'extension-store': { drawing: 'lock', sentence: 'failureExtensionStore', wayOn: 'see-saved' },
  'extension-page': { drawing: 'page', sentence: 'failureExtensionPage', wayOn: 'see-saved' },
  pdf: { drawing: 'page', sentence: 'failurePdf', wayOn: 'see-saved' },
  'view-source': { drawing: 'page', sentence: 'failureViewSource', wayOn: 'see-saved' },
  'blocked-by-policy': { drawing: 'lock', sentence: 'failureBlockedByPolicy', wayOn: 'see-saved' },
  'file-access': {
    drawing: 'lock',
    sentence: 'failureFileAccess',
    hint: 'failureFileAccessHint',
    wayOn: 'try-again',
  },
  'no-permission': {
    drawing: 'lock',
    sentence: 'failureNoPermission',
    hint: 'failureNoPermissionHint',
    wayOn: 'try-again',
  },
  'discarded-tab': { drawing: 'clock', sentence: 'failureDiscardedTab', wayOn: 'try-again' },
  'still-loading': { drawing: 'clock', sentence: 'failureStillLoading', wayOn: 'try-again' },
  'error-page': { drawing: 'broken', sentence: 'failureErrorPage', wayOn: 'try-again' },
  'not-a-page': { drawing: 'page', sentence: 'failureNotAPage', wayOn: 'see-saved' },
  'link-unreachable': { drawing: 'broken', sentence: 'failureLinkUnreachable', wayOn: 'try-again' },
  'link-missing': { drawing: 'glass', sentence: 'failureLinkMissing', wayOn: 'try-again' },
  'link-refused': { drawing: 'lock', sentence: 'failureLinkRefused', wayOn: 'try-again' },
  'link-not-allowed': { drawing: 'lock', sentence: 'failureLinkNotAllowed', wayOn: 'try-again' },
  timeout: { drawing: 'clock', sentence: 'failureTimeout', wayOn: 'try-again' },
  gone: { drawing: 'broken', sentence: 'failureGone', wayOn: 'try-again' },

  // The page has no story that could be found
  'empty-page': { drawing: 'page', sentence: 'failureEmptyPage', wayOn: 'try-again' },
  'no-text': { drawing: 'glass', sentence: 'failureNoText', wayOn: 'try-again' },
  'too-large': { drawing: 'broken', sentence: 'failureTooLarge', wayOn: 'see-saved' },

  // The page is something else
  video: { drawing: 'film', sentence: 'failureVideo', wayOn: 'show-anyway' },
  gallery: { drawing: 'film', sentence: 'failureGallery', wayOn: 'show-anyway' },
  list: { drawing: 'list', sentence: 'failureList', wayOn: 'show-anyway' },
  product: { drawing: 'list', sentence: 'failureProduct', wayOn: 'show-anyway' },
  forum: { drawing: 'list', sentence: 'failureForum', wayOn: 'show-anyway' },
  'consent-wall': {
    drawing: 'lock',
    sentence: 'failureConsentWall',
    hint: 'failureConsentWallHint',
    wayOn: 'show-anyway',
  },
  'not-an-article': { drawing: 'glass', sentence: 'failureNotAnArticle', wayOn: 'show-anyway' },

  // The library
  'storage-full': { drawing: 'bookmark', sentence: 'failureStorageFull', wayOn: 'see-saved' },
  'storage-failed': { drawing: 'broken', sentence: 'failureStorageFailed', wayOn: 'try-again' },
  'storage-refused': {
    drawing: 'lock',
    sentence: 'failureStorageRefused',
    hint: 'failureStorageRefusedHint',
    wayOn: 'normal-window',
  },
  'private-window': { drawing: 'lock', sentence: 'failurePrivateWindow', wayOn: 'try-again' },
  'storage-blocked': { drawing: 'clock', sentence: 'failureStorageBlocked', wayOn: 'try-again' },
  'storage-timeout': { drawing: 'clock', sentence: 'failureStorageTimeout', wayOn: 'try-again' },
  'newer-library': { drawing: 'bookmark', sentence: 'failureNewerLibrary', wayOn: 'try-again' },
  'not-found': { drawing: 'glass', sentence: 'failureNotFound', wayOn: 'see-saved' },
  'malformed-article': {
    drawing: 'broken',
    sentence: 'failureMalformedArticle',
    wayOn: 'try-again',
  },

  // Settings
  'newer-settings': { drawing: 'lock', sentence: 'failureNewerSettings', wayOn: 'try-again' },
  'malformed-settings': { drawing: 'lock', sentence: 'failureSettings', wayOn: 'try-again' },
  'settings-refused': { drawing: 'lock', sentence: 'failureSettings', wayOn: 'try-again' },
  'not-settings': { drawing: 'page', sentence: 'failureNotSettings', wayOn: 'try-again' },
  'newer-settings-file': {
    drawing: 'lock',
    sentence: 'failureNewerSettingsFile',
    wayOn: 'try-again',
  },
  'settings-file-too-large': {
    drawing: 'broken',
    sentence: 'failureSettingsFileTooLarge',
    wayOn: 'try-again',
  },

  // Sharing
  'clipboard-refused': {
    drawing: 'lock',
    sentence: 'failureClipboardRefused',
    wayOn: 'try-again',
  },
  'share-refused': { drawing: 'lock', sentence: 'failureShareRefused', wayOn: 'try-again' },

  // The way to the background
  'no-answer': {
    drawing: 'broken',
    sentence: 'failureNoAnswer',
    hint: 'failureNoAnswerHint',
    wayOn: 'try-again',
  },
  'slow-answer': { drawing: 'clock', sentence: 'failureSlowAnswer', wayOn: 'try-again' },
  refused: { drawing: 'lock', sentence: 'failureUnexpected', wayOn: 'try-again' },

  unexpected: { drawing: 'broken', sentence: 'failureUnexpected', wayOn: 'try-again' },
} as const satisfies Readonly<Record<string, Advice>>;

/** Every code that has words of its own. */
export type KnownFailure = keyof typeof advice;

/** All codes that have words of their own. */
export const failureCodes: readonly string[] = Object.keys(advice);

/** Whether a code has words of its own; the rest are told as `unexpected`. */
export function isKnownFailure(code: string): code is KnownFailure {
  return Object.hasOwn(advice, code);
}

/** How to tell a failure code to a person; any other string is told as an unexpected failure. */
export function failureAdvice(code: string): Advice {
  return advice[isKnownFailure(code) ? code : 'unexpected'];
}
