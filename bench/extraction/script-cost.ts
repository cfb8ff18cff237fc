import { runPages } from './browser/run-pages';
import type { Scripts, Tool } from './measure-page';
import { quantile } from './metrics/statistics';

/** What a script costs before it has read anything. */
export type ScriptCost = {
  readonly tool: Tool;
  readonly bytes: number;
  /** Milliseconds that the page's main thread takes to read the script and run its first lines, median. */
  readonly ms: number;
};

const rounds = 15;
const emptyPage = Buffer.from('<!doctype html><html><head></head><body></body></html>');

/** Reads and evaluates each script in an empty page, each time in a process of its own. */
export async function scriptCosts(
  asked: readonly Tool[],
  scripts: Scripts,
  limit: number,
): Promise<readonly ScriptCost[]> {
  const turns = Array.from({ length: rounds }, () => asked).flat();
  const times = await runPages(
    turns,
    async (tab, tool, index) => {
      // A site has a process of its own.
      await tab.show(`https://script-${index}.example/`, emptyPage);
      const world = await tab.freshWorld();
      await world.run('0');
      const before = await tab.worked();
      await world.run(`${scripts[tool]};0`);
      return (await tab.worked()) - before;
    },
    () => Number.NaN,
    { tabs: 1, limit },
  );
  return asked.map((tool) => ({
    tool,
    bytes: Buffer.byteLength(scripts[tool]),
    ms: quantile(
      times.filter((ms, index) => turns[index] === tool && !Number.isNaN(ms)),
      0.5,
    ),
  }));
}
