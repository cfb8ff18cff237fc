import type { Page } from 'puppeteer-core';

type TraceEvent = {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly message?: string } };
};

/** Starts noting, in the browser's own trace, how long each script ran in its page. */
export async function startTrace(tab: Page): Promise<void> {
  await tab.tracing.start({ categories: ['devtools.timeline'], screenshots: false });
}

/** Notes in the trace that the next opening begins. */
export async function markOpening(tab: Page): Promise<void> {
  await tab.evaluate(() => console.timeStamp('opening'));
}

/**
 * Ends the trace. Gives, for each opening that was marked, how long the extraction script ran in the
 * page, in milliseconds; all its runs, should there be more than one.
 */
export async function extractionTimes(tab: Page): Promise<readonly number[]> {
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: readonly TraceEvent[];
  };
  const times: number[] = [];
  for (const { name, args, dur = 0 } of traceEvents.toSorted((one, other) => one.ts - other.ts)) {
    if (name === 'TimeStamp' && args?.data?.message === 'opening') times.push(0);
    if (name === 'EvaluateScript' && args?.data?.url?.endsWith('/extract.js'))
      times.push((times.pop() ?? 0) + dur / 1000);
  }
  return times;
}
