import { runPages } from './browser/run-pages';
import { inPageBundle, shippedBundle } from './bundles';
import { listSets, readSet, type TruthPage } from './corpus';
import { measurePage, noAnswer, type Scripts, type Tool, type ToolAnswer } from './measure-page';
import type { BenchOptions } from './options';
import { webAddress } from './page-files';
import { scorePage, type PageRow, type PageScore } from './score-page';

/** The scripts of what is measured, as they are run. */
export async function readScripts(options: BenchOptions): Promise<Scripts> {
  return {
    ruler: await inPageBundle('ruler'),
    readability: await inPageBundle('readability'),
    defuddle: await inPageBundle('defuddle'),
    lede: options.tools.includes('lede') ? shippedBundle(options.bundle) : '',
  };
}

/** Measures the pages that were asked for and holds the answers against the truth. */
export async function runBench(
  options: BenchOptions,
  scripts: Scripts,
): Promise<readonly PageRow[]> {
  const pages = choosePages(options);
  return runPages(
    pages,
    async (tab, page, turn) =>
      row(page, await measurePage(tab, page, options.tools, scripts, { turn, warm: options.warm })),
    (page, failure) =>
      row(
        page,
        new Map(options.tools.map((tool) => [tool, noAnswer(failure.message, failure.cost)])),
      ),
    { tabs: options.tabs, limit: options.limit, progress: showProgress },
  );
}

function choosePages(options: BenchOptions): readonly TruthPage[] {
  const sets = options.sets.length ? options.sets : listSets(options.data);
  return sets.flatMap((set) => {
    const all = readSet(options.data, set);
    const step = options.sample && options.sample < all.length ? all.length / options.sample : 1;
    return Array.from({ length: Math.floor(all.length / step) }, (_, at) =>
      all.slice(Math.floor(at * step), Math.floor(at * step) + 1),
    ).flat();
  });
}

function row(page: TruthPage, answers: ReadonlyMap<Tool, ToolAnswer>): PageRow {
  const { set, metric, id, lang, kind } = page;
  const address = webAddress(page.url);
  const host = address ? new URL(address).host : '';
  const scores: Partial<Record<Tool, PageScore>> = {};
  for (const [tool, answer] of answers) scores[tool] = scorePage(page, answer);
  return { set, metric, id, host, lang, kind, scores };
}

function showProgress(done: number, total: number): void {
  if (done % 20 !== 0 && done !== total) return;
  process.stderr.write(`\r${done}/${total} pages${done === total ? '\n' : ''}`);
}
