import { parseArgs } from 'node:util';
import { tools, type Tool } from './measure-page';

/** What the bench was asked for on the command line. */
export type BenchOptions = {
  readonly data: string;
  readonly sets: readonly string[];
  readonly sample: number;
  readonly tools: readonly Tool[];
  readonly tabs: number;
  readonly limit: number;
  readonly warm: boolean;
  readonly out: string;
  readonly bundle: string | undefined;
  readonly compare: readonly string[];
};

/** How the bench is called. */
export const usage = `npm run bench:extraction -- --data DIR [options]
  --data DIR       a folder of sets: DIR/<set>/html and DIR/<set>/ground-truth
  --set A,B        only these sets
  --sample N       N pages of each set, evenly spread
  --tools A,B      of ${tools.join(', ')} (all)
  --out NAME       where results go, without ending (bench/results/extraction)
  --bundle FILE    a content script to measure instead of building one
  --tabs N         pages at once (2)
  --limit MS       time limit of a page (30000)
  --no-warm        no second run in the same world
  --compare A B    two results (.json) side by side, page by page; nothing is run`;

/** Reads the command line; throws where it makes no sense. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: '' },
      set: { type: 'string', default: '' },
      sample: { type: 'string', default: '0' },
      tools: { type: 'string', default: tools.join(',') },
      out: { type: 'string', default: 'bench/results/extraction' },
      bundle: { type: 'string' },
      tabs: { type: 'string', default: '2' },
      limit: { type: 'string', default: '30000' },
      'no-warm': { type: 'boolean', default: false },
      compare: { type: 'string' },
    },
  });
  const compare = values.compare ? [values.compare, ...positionals] : [];
  if (!values.data && compare.length !== 2) throw new Error(usage);
  return {
    data: values.data,
    sets: values.set.split(',').filter(Boolean),
    sample: Number(values.sample),
    tools: tools.filter((tool) => values.tools.split(',').includes(tool)),
    tabs: Number(values.tabs),
    limit: Number(values.limit),
    warm: !values['no-warm'],
    out: values.out,
    bundle: values.bundle,
    compare,
  };
}
