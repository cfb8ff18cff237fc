import type { PageErrorCode } from './page-error';

/** Where browsers sell extensions: hosts, with a path where only part of the host is the store. */
const stores = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/addons\.mozilla\.org\//,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.opera\.com\//,
];

/** Firefox 153's `extensions.webextensions.restrictedDomains` apart from its store. */
const closedByFirefox = [
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
];

const openSchemes = new Set(['http:', 'https:', 'file:']);
const extensionSchemes = new Set(['chrome-extension:', 'moz-extension:', 'extension:']);

/** What the address alone tells against reading a page; null where nothing does. */
export function refusalOfAddress(url: string): PageErrorCode | null {
  if (url === '') return null;
  if (url.startsWith('view-source:')) return 'view-source';
  // Firefox shows its own reader, PDF viewer and blocked pages under about: and resource:.
  const scheme = /^[a-z][\w+.-]*:/i.exec(url)?.[0].toLowerCase() ?? '';
  if (extensionSchemes.has(scheme)) return 'extension-page';
  if (!openSchemes.has(scheme)) return 'browser-page';
  if (stores.some((store) => store.test(url))) return 'extension-store';
  return null;
}

/**
 * What a refusal of `executeScript` means. Browsers give it as an English sentence only
 * (seen in Chromium 156 and Firefox 153), so the address helps where the sentence is bare.
 */
export function meaningOfRefusal(message: string, url: string): PageErrorCode {
  if (
    /no tab with id|invalid tab id|tab was closed|frame.*was removed|no frame with id/i.test(
      message,
    )
  )
    return 'gone';
  if (/error page/i.test(message)) return 'error-page';
  if (/extensions? gallery/i.test(message)) return 'extension-store';
  if (/policy|administrator|blocked/i.test(message)) return 'blocked-by-policy';
  if (url.startsWith('file:')) return 'file-access';
  if (/cannot access a chrome|chrome-untrusted|devtools/i.test(message)) return 'browser-page';
  if (/chrome-extension:|extension page/i.test(message)) return 'extension-page';
  if (isPdfAddress(url)) return 'pdf';
  if (closedByFirefox.includes(hostOf(url))) return 'browser-page';
  return 'no-permission';
}

/** What the kind of a loaded document (`document.contentType`) tells against reading it. */
export function refusalOfContentType(contentType: string): PageErrorCode | null {
  if (contentType === 'application/pdf') return 'pdf';
  const isPage = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml)|.*\+xml)$/.test(
    contentType,
  );
  return isPage && contentType !== 'image/svg+xml' ? null : 'not-a-page';
}

function isPdfAddress(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
