import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { ExtensionTools } from './page/extension-tools';

/** Of the extension's own page, which has more of it: the bench's side knows no such thing. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: {
      get(key: 'library'): Promise<{ readonly library?: { readonly isCopied: boolean } }>;
    };
  };
};

declare global {
  /** In a page of the extension, once `withTools` has put it there. */
  var ledeBench: ExtensionTools;
}

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Articles put into the library, and indexed, in one call to the page. */
const batch = 1000;

/** Code that gives a page of the extension `ledeBench`. */
export async function toolsCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      target: 'chrome126',
      lib: {
        entry: join(root, 'bench/library/page/extension-tools.ts'),
        formats: ['iife'],
        name: 'tools',
        fileName: 'tools',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('The tools were not built');
  return chunk.code;
}

/** The built extension in a browser with this profile, and a page of it at `path`. */
export async function openExtension(
  built: string,
  profile: string,
): Promise<{
  readonly browser: Browser;
  open(path: string, before?: () => void): Promise<Page>;
}> {
  await mkdir(profile, { recursive: true });
  const browser = await launch({
    executablePath: process.env['LEDE_CHROMIUM'] ?? '/usr/bin/chromium',
    userDataDir: profile,
    pipe: true,
    enableExtensions: [built],
    args: ['--no-sandbox', '--lang=en'],
    defaultViewport: { width: 1200, height: 800 },
    protocolTimeout: 20 * 60_000,
  });
  const extension = await firstExtension(browser);
  return {
    browser,
    async open(path, before) {
      const page = await browser.newPage();
      // What the runner of TypeScript wraps functions in.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(`chrome-extension://${extension}/${path}`);
      await page.bringToFront();
      return page;
    },
  };
}

async function firstExtension(browser: Browser): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [first] = await browser.extensions();
    if (first) return first[0];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The extension did not start');
}

/** Puts `count` made-up articles into the library of a profile and indexes them; what is there stays. */
export async function fillProfile(built: string, profile: string, count: number): Promise<void> {
  const { browser, open } = await openExtension(built, profile);
  try {
    // Not the Saved page, which would index beside this.
    const page = await open('welcome.html');
    await page.evaluate(await toolsCode());
    for (let from = 0; from < count; from += batch) {
      await page.evaluate(
        (start, end) => globalThis.ledeBench.fillLibrary(start, end),
        from,
        Math.min(count, from + batch),
      );
      await page.evaluate(() => globalThis.ledeBench.index());
    }
  } finally {
    await browser.close();
  }
}

/** Milliseconds that copying 50,000 articles may take. */
const copyingLimit = 15 * 60_000;

/**
 * Has a filled profile run the worker of the present build, where Chromium 156 goes on with the one that
 * the profile was filled by, and waits until the second copy holds the whole library.
 */
export async function settleProfile(built: string, profile: string, count: number): Promise<void> {
  await rm(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  if (count === 0) return;
  const { browser, open } = await openExtension(built, profile);
  try {
    const page = await open('welcome.html');
    await page.waitForFunction(
      async () => {
        // Wakes the worker, too, should it have gone to sleep over its work.
        await chrome.runtime.sendMessage({ lede: 'live-keys', payload: null });
        const { library } = await chrome.storage.local.get('library');
        return library?.isCopied === true;
      },
      { timeout: copyingLimit, polling: 1_000 },
    );
  } finally {
    await browser.close();
  }
}
