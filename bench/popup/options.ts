import { parseArgs } from 'node:util';

/** What the bench was asked for on the command line. */
export type PopupBenchOptions = {
  /** A folder of saved pages, or of sets of them (then its `news`); null for the sample alone. */
  readonly data: string | null;
  readonly pages: number;
  readonly opens: number;
  /** Where the results go. */
  readonly out: string;
};

const usage = `npm run bench:popup -- [options]
  --data DIR   saved pages (.html, .html.gz), or sets of them as DIR/news/html
  --pages N    how many of them, evenly spread (10)
  --opens N    how often each popup is opened on each page (30)
  --out FILE   where the results go (bench/results/popup.md)`;

/** Reads the command line; throws, with how to call it, where it makes no sense. */
export function readPopupOptions(args: readonly string[]): PopupBenchOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        pages: { type: 'string', default: '10' },
        opens: { type: 'string', default: '30' },
        out: { type: 'string', default: 'bench/results/popup.md' },
      },
    });
    return {
      data: values.data ?? null,
      pages: Number(values.pages),
      opens: Number(values.opens),
      out: values.out,
    };
  } catch (error) {
    throw new Error(usage, { cause: error });
  }
}
