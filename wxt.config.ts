import { existsSync } from 'node:fs';
import nodePath from 'node:path';
import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { articlePage } from './scripts/article-page';
import { eagerFunctions } from './scripts/eager-functions';
import { styleSource } from './scripts/inline-style';
import { foldScript } from './scripts/fold-script';
import { manifest, pagePolicy, policyWithStyles } from './scripts/manifest';
import { pageChunks } from './scripts/page-chunks';
import { popupFrame } from './scripts/popup-frame';
import { packedData } from './scripts/packed-data';
import { reachedReadability } from './scripts/reached-readability';
import { shortNames } from './scripts/short-names/short-names';

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
    // Once the pages are written: the policy names the styles that stand in two of them.
    'build:manifestGenerated': ({ config }, made) => {
      const policies = made.content_security_policy;
      if (config.command !== 'build' || typeof policies !== 'object') return;
      const pages = ['popup', 'article'].map((name) =>
        nodePath.join(config.outDir, `${name}.html`),
      );
      // The bench builds the extraction script alone.
      if (!pages.every((page) => existsSync(page))) return;
      const sources = pages.map(styleSource);
      policies.extension_pages = policyWithStyles(policies.extension_pages ?? '', sources);
    },
  },
  vite: ({ command }) => ({
    plugins: [
      ...(command === 'build' ? [narrowPages] : []),
      reachedReadability(),
      packedData(),
      ...(command === 'build'
        ? [shortNames('extract.js'), foldScript('extract.js'), eagerFunctions('extract.js')]
        : []),
      pageChunks(),
      popupFrame(command),
      articlePage(command),
    ],
    build: {
      sourcemap: false,
      target: ['chrome126', 'firefox140'],
      // Both browsers preload modules themselves.
      modulePreload: { polyfill: false },
      // That our own steps take seconds is known and nothing to tell whoever starts it.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
});
