import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { readSet, type TruthPage } from '../extraction/corpus';
import { decodePage, pageAddress, readPageBytes } from '../extraction/page-files';
import { findChromium } from '../extraction/browser/find-chromium';
import type { CollectedPage } from './in-page/collect';

/** A page of the corpus with its blocks and their features. */
export type TrainingPage = {
  readonly truth: TruthPage;
  readonly texts: readonly string[];
  readonly picked: readonly number[];
  readonly hopeless: readonly number[];
  /** Described without its names: teaches, and is never measured. */
  readonly isBare: boolean;
  readonly parents: readonly number[];
  readonly articleBody: string;
  /** Row after row. */
  readonly rows: Float32Array;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What runs in the page, as one classic script that defines `lede`. */
export async function bundle(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'bench/train/in-page/collect.ts'), formats: ['iife'], name: 'lede' },
    },
  });
  for (const item of Array.isArray(result) ? result : [result]) {
    if (!('output' in item)) continue;
    for (const chunk of item.output) if (chunk.type === 'chunk') return chunk.code;
  }
  throw new Error('No bundle came out of in-page/collect.ts.');
}

function fromBase64(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Describes every page of the sets in headless Chromium; keeps the answer in `cache`. */
export async function collectPages(
  data: string,
  sets: readonly string[],
  cache: string,
): Promise<{ readonly names: readonly string[]; readonly pages: readonly TrainingPage[] }> {
  mkdirSync(cache, { recursive: true });
  const browser = await launch({
    executablePath: findChromium(),
    args: ['--no-sandbox'],
    protocolTimeout: 60_000,
  });
  const tab = await browser.newPage();
  const code = await bundle();
  await tab.evaluate(`${code}; globalThis.lede = lede`);
  const names: readonly string[] = JSON.parse(
    String(await tab.evaluate('JSON.stringify(lede.names)')),
  );
  const pages: TrainingPage[] = [];
  for (const set of sets) {
    for (const isBare of [false, true]) {
      const file = join(cache, `${set}${isBare ? '-bare' : ''}.jsonl`);
      const truths = readSet(data, set).filter((_, number) => !isBare || number % 3 === 0);
      if (!existsSync(file)) {
        const lines: string[] = [];
        for (const truth of truths) {
          const bytes = readPageBytes(truth.path);
          const call = `JSON.stringify(lede.collect(${JSON.stringify(decodePage(bytes))}, ${JSON.stringify(pageAddress(truth, bytes))}, ${String(isBare)}))`;
          try {
            lines.push(String(await tab.evaluate(call)));
          } catch (error) {
            console.error(`${set}/${truth.id}: ${String(error).slice(0, 300)}`);
            lines.push('null');
          }
        }
        writeFileSync(file, lines.join('\n'));
      }
      readFileSync(file, 'utf8')
        .split('\n')
        .forEach((line, number) => {
          const truth = truths[number];
          // Written above by our own code.
          const page = JSON.parse(line) as CollectedPage | null;
          if (truth && page) pages.push({ truth, ...page, isBare, rows: fromBase64(page.rows) });
        });
    }
  }
  await browser.close();
  return { names, pages };
}
