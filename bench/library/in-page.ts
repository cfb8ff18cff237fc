/*
 * Functions that run inside a page of the extension: they use nothing but what is in them.
 */

/** Records that a page read from the library. */
export type ReadCounts = { summaries: number; bodies: number };

declare global {
  /** What `countReads` has counted. */
  var ledeReads: ReadCounts;
  /** What `noteSearches` has noted: milliseconds from a key to its drawn answer. */
  var ledeSearchTimes: number[];
}

/** Counts from now on what is read from the stores of summaries and bodies. */
export function countReads(): void {
  const reads = { summaries: 0, bodies: 0 };
  Object.assign(globalThis, { ledeReads: reads });
  const count = (source: IDBObjectStore | IDBIndex, request: IDBRequest, isKeys: boolean) => {
    const store = source instanceof IDBIndex ? source.objectStore : source;
    if (isKeys || (store.name !== 'summaries' && store.name !== 'bodies')) return request;
    const name = store.name;
    request.addEventListener('success', () => {
      const { result } = request;
      if (result === undefined || result === null) return;
      reads[name] += Array.isArray(result) ? result.length : 1;
    });
    return request;
  };
  for (const type of [IDBObjectStore, IDBIndex])
    for (const method of ['get', 'getAll', 'openCursor'] as const) {
      const original = type.prototype[method];
      Object.defineProperty(type.prototype, method, {
        value(this: IDBObjectStore | IDBIndex, ...given: unknown[]) {
          return count(this, Reflect.apply(original, this, given), false);
        },
      });
    }
}

/** Opens the popup's saved list; milliseconds until its first row is drawn, and what was read. */
export async function popupList(): Promise<{ ms: number; reads: ReadCounts }> {
  const tab = await until(() => document.querySelector<HTMLElement>('#tab-saved'));
  // The article's side of the popup has its own work at first.
  await new Promise((resolve) => setTimeout(resolve, 700));
  const begun = performance.now();
  tab.click();
  await until(() => document.querySelector('.saved-row'));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const ms = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { ms, reads: { ...globalThis.ledeReads } };

  async function until<Value>(look: () => Value | null): Promise<Value> {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}

/** Notes for each key in the search box how long its answer took to be drawn. */
export function noteSearches(): void {
  const times: number[] = [];
  let waiting: { typed: string; at: number }[] = [];
  Object.assign(globalThis, { ledeSearchTimes: times });
  document.addEventListener(
    'input',
    (event) => {
      if (event.target instanceof HTMLInputElement && event.target.value !== '')
        waiting.push({ typed: event.target.value, at: performance.now() });
    },
    true,
  );
  new MutationObserver(() => {
    const answered = document.querySelector('[data-answers]')?.getAttribute('data-answers');
    const at = waiting.findIndex(({ typed }) => typed === answered);
    // Found, and every row in view with its title.
    if (at === -1 || document.querySelector('.library-row[aria-hidden]')) return;
    // An answer to a later key answers the earlier ones too.
    for (const each of waiting.slice(0, at + 1)) times.push(performance.now() - each.at);
    waiting = waiting.slice(at + 1);
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}

/** Scrolls the list from its beginning to its end and back; the longest task on the way, in milliseconds. */
export async function scrollThrough(): Promise<{ longestTask: number }> {
  const list = document.querySelector('.virtual');
  if (!list) throw new Error('There is no list');
  let longestTask = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const steps = 400;
  const whole = list.scrollHeight - list.clientHeight;
  for (const direction of [1, -1])
    for (let step = 0; step <= steps; step += 1) {
      const share = direction === 1 ? step / steps : 1 - step / steps;
      list.scrollTop = whole * share;
      await frame();
    }
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return { longestTask };
}
