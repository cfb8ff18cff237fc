import { playwright } from '@vitest/browser-playwright';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const stub = (name: string) => `${root}tests/stubs/${name}`;

/** Tests never meet the real extension APIs outside e2e: the seam is stubbed here, once. */
const alias = {
  '#i18n': stub('i18n.ts'),
  'wxt/browser': stub('browser.ts'),
  '@': root.replace(/\/$/, ''),
};

const chromium =
  process.env['LEDE_CHROMIUM'] ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
            'lucide',
            '@testing-library/preact',
            '@mozilla/readability',
            'dompurify',
            'idb',
            'diff',
            'fflate',
            'client-zip',
            'papaparse',
            'valibot',
            'fast-check',
            'turndown',
            '@joplin/turndown-plugin-gfm',
            'tidy-url/data/rules.js',
          ],
        },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        resolve: { alias: { '@': alias['@'] } },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/build-once.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Real windows, keys and focus: what fails twice in a row is a fault, once may be the machine.
          retry: 2,
          fileParallelism: false,
        },
      },
    ],
  },
});
