import { failureCode } from './failure-error';

const reported = new WeakSet<object>();

/**
 * Where everything unexpected ends: in the console, once each, and nowhere else.
 * Expected failures (those with a code) are for people, not for the console.
 */
export function report(error: unknown): void {
  if (failureCode(error) !== 'unexpected') return;
  if (typeof error === 'object' && error !== null) {
    if (reported.has(error)) return;
    reported.add(error);
  }
  // oxlint-disable-next-line no-console -- the one place that writes to it
  console.error('Lede:', error);
}
