import { defineConfig } from 'wxt';
import type { Plugin } from 'vite';
import { manifest, pagePolicy } from './scripts/manifest';
import { pageChunks } from './scripts/page-chunks';
import { packedData } from './scripts/packed-data';
import { reachedReadability } from './scripts/reached-readability';

/** Gives every HTML page of a build the policy of pages; `wxt` in serve mode talks to its own server. */
const narrowPages: Plugin = {
  name: 'lede-page-policy',
  apply: 'build',
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
  vite: () => ({
    plugins: [narrowPages, reachedReadability(), packedData(), pageChunks()],
    build: {
      sourcemap: false,
      target: ['chrome126', 'firefox140'],
      // Both browsers preload modules themselves.
      modulePreload: { polyfill: false },
    },
  }),
});
