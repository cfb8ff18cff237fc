/**
 * What the small script that a page of ours starts with has asked for already, so that the rest of its
 * code finds the answer under way. On the page's own global: the script is a file of its own
 * (entrypoints/*-start), with variables of its own, and nobody else lives in such a page.
 */
function keyOf(name: string): string {
  return `lede ${name}`;
}

/** Leaves what was asked for under a name; whoever takes it hears of a failure. */
export function askAhead(name: string, asked: Promise<unknown>): void {
  asked.catch(() => null);
  Reflect.set(globalThis, keyOf(name), asked);
}

/** What was asked for under a name, for the first who takes it; undefined for everyone after that. */
export function takeAsked(name: string): Promise<unknown> | undefined {
  const asked: unknown = Reflect.get(globalThis, keyOf(name));
  Reflect.deleteProperty(globalThis, keyOf(name));
  return asked instanceof Promise ? asked : undefined;
}
