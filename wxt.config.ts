import { existsSync } from 'node:fs';
import nodePath from 'node:path';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { manifest, pagePolicy, policyWithStyle } from './scripts/manifest';
import { pageChunks } from './scripts/page-chunks';
import { popupFrame, styleSource } from './scripts/popup-frame';
import { packedData } from './scripts/packed-data';
import { reachedReadability } from './scripts/reached-readability';

/** Gives every HTML page of a build the policy of pages; those of `npm run dev` talk to a server of theirs. */
const narrowPages: Plugin = {
  name: 'lede-page-policy',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** What the article page asks for while it is fetched: entrypoints/article-start. */
const startArticle: Plugin = {
  name: 'lede-article-start',
  apply: 'build',
  transformIndexHtml: {
    // Behind the bundler, to which it is no module of the page.
    order: 'post',
    // Before all others: it is asked for, and run, first.
    handler: (html, { path }) =>
      /\barticle\b/.test(path)
        ? html.replace('<script ', '<script async src="/article-start.js"></script>\n    <script ')
        : html,
  },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env['LEDE_OUT'] ?? '.output',
  // `npm run dev` opens a browser where there is a screen for it; else it says what to load.
  webExt: {
    disabled:
      process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'],
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  manifest: ({ browser, command }) => manifest(browser, command),
  hooks: {
    // Once the pages are written: the policy names the one style that stands in one of them.
    'build:manifestGenerated': ({ config }, made) => {
      const policies = made.content_security_policy;
      if (config.command !== 'build' || typeof policies !== 'object') return;
      const popup = nodePath.join(config.outDir, 'popup.html');
      // The bench builds the extraction script alone.
      if (!existsSync(popup)) return;
      const source = styleSource(popup);
      policies.extension_pages = policyWithStyle(policies.extension_pages ?? '', source);
    },
  },
  vite: ({ command }) => ({
    plugins: [
      ...(command === 'build' ? [narrowPages] : []),
      reachedReadability(),
      packedData(),
      pageChunks(),
      popupFrame(command),
      startArticle,
    ],
    build: {
      sourcemap: false,
      target: ['chrome126', 'firefox140'],
      // Both browsers preload modules themselves.
      modulePreload: { polyfill: false },
    },
  }),
});
