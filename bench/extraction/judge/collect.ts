import type { Signs } from '@/extraction/judge/signs';
import type { Plugin } from 'vite';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runPages } from '../browser/run-pages';
import type { Tab, World } from '../browser/tab';
import { inPageBundle } from '../bundles';
import { listSets, readSet, type TruthPage } from '../corpus';
import { noAnswer } from '../measure-page';
import { decodePage, pageAddress, readPageBytes } from '../page-files';
import { scorePage } from '../score-page';
import { readOwnPages } from './own-pages';

/** A page for training: what the judge sees of it, what it is, and how well it was extracted. */
export type JudgedPage = {
  readonly set: string;
  readonly id: string;
  /** Pages of one site are never on both sides of a fold. */
  readonly site: string;
  /** `article`, or the corpus' name for what the page is. */
  readonly kind: string;
  readonly special: string;
  readonly signs: Signs;
  /** Whether extraction found any text. */
  readonly ok: boolean;
  /** Word F1, or segment F1 of the page's own snippets; NaN where there is no truth. */
  readonly f1: number;
  readonly metric: string;
  /** Whether its blocks were judged by a forest that never saw the site. */
  readonly honest: boolean;
};

const standIns: Readonly<Record<string, string>> = {
  'judge/judge': '../in-page/recording-judge.ts',
  'selection/judge-blocks': '../in-page/given-chances.ts',
};

/** Puts the recording judge and given chances in the place of the real ones. */
const recording: Plugin = {
  name: 'recording-judge',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!importer?.endsWith('extract-article.ts')) return null;
    const name = Object.keys(standIns).find((ending) => source.endsWith(ending));
    const path = name === undefined ? undefined : standIns[name];
    return path === undefined ? null : fileURLToPath(new URL(path, import.meta.url));
  },
};

/** Chances of blocks by `set/id`, as `bench/train/train.ts --predictions FILE` writes them. */
export type Predictions = ReadonlyMap<string, readonly number[]>;

/** Reads a file of predictions, one page a line. */
export function readPredictions(path: string): Predictions {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.flatMap((line) => {
      const page: unknown = JSON.parse(line);
      const chances = property(page, 'chances');
      const key = `${String(property(page, 'set'))}/${String(property(page, 'id'))}`;
      return Array.isArray(chances) ? [[key, chances.map(Number)] as const] : [];
    }),
  );
}

/**
 * Extracts every page of the folders of sets, and our own, and records what the judge had to go by; where
 * there are `predictions` for a page, they take the place of the shipped forest's, which has seen the
 * page. It has seen none of our own.
 */
export async function collectPages(
  folders: readonly string[],
  predictions: Predictions,
  tabs: number,
): Promise<readonly JudgedPage[]> {
  const own = ['ukrainian', 'stories'].flatMap(readOwnPages).map((page) => ({
    ...page,
    content: [page.dek, page.content].join('\n').trim(),
  }));
  const sets = folders.flatMap((data) => listSets(data).flatMap((set) => readSet(data, set)));
  const pages: readonly TruthPage[] = [...sets, ...own];
  const judged = await inPageBundle('judged', [recording]);
  const worlds = new Map<Tab, World>();
  return runPages(
    pages,
    async (tab, page) => {
      // One world for all pages of a tab: nothing is shown, so nothing is left behind.
      const known = worlds.get(tab);
      const world = known ?? (await tab.freshWorld());
      if (!known) {
        await world.run(judged);
        worlds.set(tab, world);
      }
      const bytes = readPageBytes(page.path);
      const chances = predictions.get(`${page.set}/${page.id}`) ?? null;
      const given = [decodePage(bytes), pageAddress(page, bytes), chances];
      return judgedPage(page, await world.run(`judged.run(...${JSON.stringify(given)})`));
    },
    (page) => judgedPage(page, null),
    {
      tabs,
      limit: 30_000,
      progress: (done, total) => {
        if (done % 50 === 0) process.stderr.write(`\r${done}/${total}`);
      },
    },
  );
}

// The value comes from our own in-page script and is taken at its word.
function judgedPage(page: TruthPage, value: unknown): JudgedPage {
  const answer = { ...noAnswer(''), text: String(property(value, 'text') ?? '') };
  const signs = property(value, 'signs');
  return {
    set: page.set,
    id: page.id,
    site: siteOf(page),
    kind: page.kind || 'article',
    special: String(property(value, 'special') ?? ''),
    signs: isSigns(signs) ? signs : {},
    ok: property(value, 'ok') === true,
    f1: page.metric === 'kinds' ? Number.NaN : scorePage(page, answer).f1,
    metric: page.metric,
    honest: property(value, 'honest') === true,
  };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isSigns(value: unknown): value is Signs {
  return typeof value === 'object' && value !== null;
}

/** The host without its first labels: enough to keep a publisher's pages together. */
function siteOf(page: TruthPage): string {
  if (!URL.canParse(page.url)) return page.id;
  const labels = new URL(page.url).hostname.split('.');
  const short = (labels[labels.length - 2] ?? '').length <= 3 ? 3 : 2;
  return labels.slice(-short).join('.');
}
