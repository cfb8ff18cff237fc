import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env['LEDE_OUT'] ?? '.output',
  manifest: ({ browser, command }) => manifest(browser, command),
  vite: () => ({
    build: { sourcemap: false, target: ['chrome126', 'firefox140'] },
  }),
});
