/**
 * A function and its arguments as an expression that runs them in a page and gives a promise.
 * Written out here because tools that keep function names wrap them in a helper, `__name`, which
 * a page does not have.
 */
export function inPageCode<Arguments extends readonly unknown[]>(
  task: (...args: Arguments) => unknown,
  args: Arguments,
): string {
  return `(async () => { const __name = (f) => f; return (${task.toString()})(...${JSON.stringify(args)}); })()`;
}
