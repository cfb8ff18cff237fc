import { describe, expect, it } from 'vitest';
import { meaningOfRefusal, refusalOfAddress, refusalOfContentType } from '@/platform/page-kind';

describe('what an address tells', () => {
  it.each([
    ['chrome://newtab/', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['about:config', 'browser-page'],
    ['about:reader?url=https://news.example/', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh/popup.html', 'extension-page'],
    ['moz-extension://e8386e93-1d59-4f44-8c3a-c367a4780369/article.html', 'extension-page'],
    ['view-source:https://news.example/', 'view-source'],
    ['https://chromewebstore.google.com/detail/x', 'extension-store'],
    ['https://chrome.google.com/webstore/category/extensions', 'extension-store'],
    ['https://addons.mozilla.org/uk/firefox/', 'extension-store'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'extension-store'],
    ['https://news.example/story', null],
    ['https://chrome.google.com/', null],
    ['https://addons.mozilla.org.news.example/', null],
    ['http://localhost:8080/', null],
    ['file:///home/me/story.html', null],
    ['', null],
  ])('%s → %s', (url, code) => {
    expect(refusalOfAddress(url)).toBe(code);
  });
});

describe('what a refusal to inject means', () => {
  it.each([
    // Chromium 156
    ['No tab with id: 12.', 'https://news.example/', 'gone'],
    ['The tab was closed.', 'https://news.example/', 'gone'],
    ['Frame with ID 0 was removed.', 'https://news.example/', 'gone'],
    ['Frame with ID 0 is showing error page', 'https://news.example/', 'error-page'],
    ['The extensions gallery cannot be scripted.', 'https://news.example/', 'extension-store'],
    [
      'This page cannot be scripted due to an ExtensionsSettings policy.',
      'https://a.example/',
      'blocked-by-policy',
    ],
    ['Cannot access a chrome:// URL', '', 'browser-page'],
    ['Cannot access contents of url "file:///x.html".', 'file:///x.html', 'file-access'],
    ['Cannot access contents of the page.', 'https://news.example/', 'no-permission'],
    // Firefox 153
    ['Invalid tab ID: 12', 'https://news.example/', 'gone'],
    ['Missing host permission for the tab', 'https://news.example/paper.pdf', 'pdf'],
    ['Missing host permission for the tab', 'https://support.mozilla.org/uk/', 'browser-page'],
    ['Missing host permission for the tab', 'https://news.example/', 'no-permission'],
    ['', '', 'no-permission'],
  ])('%s on %s → %s', (message, url, code) => {
    expect(meaningOfRefusal(message, url)).toBe(code);
  });
});

describe('what a kind of document tells', () => {
  it.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['text/plain', null],
    ['application/pdf', 'pdf'],
    ['image/png', 'not-a-page'],
    ['image/svg+xml', 'not-a-page'],
    ['video/mp4', 'not-a-page'],
    ['application/json', 'not-a-page'],
  ])('%s → %s', (contentType, code) => {
    expect(refusalOfContentType(contentType)).toBe(code);
  });
});
