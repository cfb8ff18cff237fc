import type { Page } from 'puppeteer-core';

type TraceEvent = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
};

/** Starts noting, in the browser's own trace, how long each script ran in its page. */
export async function startTrace(tab: Page): Promise<void> {
  await tab.tracing.start({ categories: ['devtools.timeline'], screenshots: false });
}

/** Ends the trace. Gives the runs of the extraction script in order, in milliseconds. */
export async function extractionTimes(tab: Page): Promise<readonly number[]> {
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  return traceEvents
    .filter(
      ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.endsWith('/extract.js'),
    )
    .toSorted((one, other) => one.ts - other.ts)
    .map(({ dur = 0 }) => dur / 1000);
}
