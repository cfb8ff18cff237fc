import type { UserManifest } from 'wxt';

/** The CSP of our own pages, as tried in Chromium 156 and Firefox 153 (no `upgrade-insecure-requests`: it breaks `http:` pictures). */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' https: http: data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  // For the background, which fetches what a person asked for: pictures to keep. Every page takes it
  // back by `pagePolicy`.
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
];

/**
 * `wxt` in serve mode needs its own server (it adds that to the scripts itself) and inline styles; a
 * built extension never does.
 */
const servePolicy = contentSecurityPolicy
  .map((rule) => (rule.startsWith('style-src') ? `${rule} 'unsafe-inline'` : rule))
  .map((rule) => (rule.startsWith('connect-src') ? `${rule} ws://localhost:*` : rule));

/**
 * What each HTML page of ours says on top, in a `meta` of its own (policies add up, so that the
 * stricter word holds): a page shows what others wrote, and asks nobody but ourselves.
 */
export const pagePolicy = "connect-src 'self'";

/**
 * The manifest apart from what WXT finds in `entrypoints/`.
 * `tests/e2e` compares the built result with a literal.
 */
export function manifest(browser: string, command: 'build' | 'serve'): UserManifest {
  const policy = command === 'serve' ? servePolicy : contentSecurityPolicy;
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Where `use_dynamic_url` works.
    ...(browser !== 'firefox' && { minimum_chrome_version: '130' }),
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    options_ui: { page: 'settings.html', open_in_tab: true },
    content_security_policy: { extension_pages: policy.join('; ') },
    web_accessible_resources: [
      {
        resources: ['article.html'],
        matches: ['*://*/*', 'file:///*'],
        // Firefox's addresses are random for each profile as they are, and it warns of the property.
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    // Why these: bench/results/shortcuts.md.
    commands: {
      'reader-mode': {
        suggested_key: { default: 'Alt+L', mac: 'MacCtrl+Shift+L' },
        description: '__MSG_commandReaderMode__',
      },
      'save-article': {
        suggested_key: { default: 'Alt+K', mac: 'MacCtrl+Shift+K' },
        description: '__MSG_commandSaveArticle__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'lede@lede.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  };
}

/** The policy of pages with some inline styles, each named by its hash (`'sha256-…'`), and no other. */
export function policyWithStyles(policy: string, sources: readonly string[]): string {
  return policy.replace("style-src 'self'", ["style-src 'self'", ...sources].join(' '));
}
