import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BrowserName } from './harness/browser';
import { buildFor } from './harness/in-each-browser';

/** What both browsers get. A change here is a change of what people are asked to trust. */
const common = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  default_locale: 'en',
  version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  action: { default_title: 'Lede', default_popup: 'popup.html' },
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  optional_host_permissions: ['*://*/*'],
  optional_permissions: ['downloads'],
  options_ui: { page: 'settings.html', open_in_tab: true },
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
};
/** No inline style but those that are named by their hashes. */
const policy = (styles: string) => ({
  extension_pages:
    `default-src 'none'; script-src 'self'; style-src 'self' ${styles}; ` +
    "img-src 'self' https: http: data: blob:; media-src 'self' blob:; font-src 'self'; " +
    "connect-src 'self' https: http:; base-uri 'none'; form-action 'none'",
});
const articlePage = { resources: ['article.html'], matches: ['*://*/*', 'file:///*'] };

const expected: Readonly<Record<BrowserName, object>> = {
  chromium: {
    ...common,
    minimum_chrome_version: '130',
    background: { service_worker: 'background.js' },
    web_accessible_resources: [{ ...articlePage, use_dynamic_url: true }],
  },
  firefox: {
    ...common,
    background: { scripts: ['background.js'] },
    web_accessible_resources: [articlePage],
    browser_specific_settings: {
      gecko: {
        id: 'lede@lede.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (name) => {
  const read = (file: string) => readFileSync(path.join(buildFor(name), file), 'utf8');

  it('asks for exactly this', () => {
    const hashes = ['popup.html', 'article.html'].map((page) => {
      const style = /<style>(.*?)<\/style>/s.exec(read(page))?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    });
    expect(JSON.parse(read('manifest.json'))).toEqual({
      ...expected[name],
      content_security_policy: policy(hashes.join(' ')),
    });
  });

  it('names the only styles that stand in pages: the popup’s frame’s and the article page’s', () => {
    const pages = readdirSync(buildFor(name)).filter((file) => file.endsWith('.html'));
    const styles = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/<style|\sstyle=|<script(?![^>]*\ssrc=)/g), ([found]) => [
        page,
        found,
      ]),
    );
    expect(styles.toSorted()).toEqual([
      ['article.html', '<style'],
      ['popup.html', '<style'],
    ]);
  });
});
