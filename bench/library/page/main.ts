import { generateQuery } from './generate-articles';
import type { Told } from './churn';
import { watchDataLoss } from './data-loss';
import { fillLibrary } from './fill-library';
import type { Contender } from './contenders/contender';

watchDataLoss();

/** Loaded when asked for, so that each is measured alone. */
const contenders: Readonly<Record<string, () => Promise<Contender>>> = {
  'token-index': async () => (await import('./contenders/token-index')).tokenIndex,
  minisearch: async () => (await import('./contenders/minisearch')).miniSearch,
  flexsearch: async () => (await import('./contenders/flexsearch')).flexSearch,
  sqlite: async () => (await import('./contenders/sqlite')).sqlite,
};

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

async function contender(name: string): Promise<Contender> {
  const load = contenders[name];
  if (!load) throw new Error(`No contender ${name}`);
  return load();
}

/** What the bench calls in the page. */
const bench = {
  fillLibrary,

  async churn(seed: number, tell: (told: Told) => void) {
    await (await import('./churn')).churn(seed, tell);
  },

  async checkLibrary(told: readonly Told[], copied: number) {
    return (await import('./check-library')).checkLibrary(told, copied);
  },

  async makeOldLibrary(count: number) {
    await (await import('./old-library')).makeOldLibrary(count);
  },

  async upgradeLibrary() {
    return (await import('./old-library')).upgradeLibrary();
  },

  async checkUpgrade(count: number) {
    return (await import('./old-library')).checkUpgrade(count);
  },

  /** Milliseconds, and the longest time the page was held up. */
  async build(name: string, count: number) {
    const made = await contender(name);
    longTasks.length = 0;
    const start = performance.now();
    await made.build(count);
    const ms = performance.now() - start;
    return { ms, longestTask: Math.max(0, ...longTasks) };
  },

  /** Milliseconds from a page just loaded to its first answer. */
  async open(name: string) {
    const start = performance.now();
    const opened = await contender(name);
    await opened.open();
    await opened.search(generateQuery(1));
    return performance.now() - start;
  },

  /** Types queries, a letter every 80 ms; milliseconds of each answer. */
  async type(name: string, queries: number) {
    const opened = await contender(name);
    const times: number[] = [];
    let found = 0;
    longTasks.length = 0;
    for (let number = 0; number < queries; number += 1) {
      const query = generateQuery(number);
      for (let length = 1; length <= query.length; length += 1) {
        const start = performance.now();
        const hits = await opened.search(query.slice(0, length));
        const took = performance.now() - start;
        times.push(took);
        if (length === query.length && hits > 0) found += 1;
        await pause(Math.max(0, 80 - took));
      }
    }
    return { times, found, longestTask: Math.max(0, ...longTasks) };
  },
};

export type Bench = typeof bench;

// Assigned, not declared: the bench's own side declares it.
Object.assign(globalThis, { bench });
