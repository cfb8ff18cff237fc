import type { Contender } from './contender';
import type { SqliteRequest } from './sqlite-worker';

let worker: Worker | null = null;

function ask(request: SqliteRequest): Promise<number> {
  worker ??= new Worker(new URL('./sqlite-worker.ts', import.meta.url), { type: 'module' });
  const asked = worker;
  return new Promise((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<number>) => resolve(data);
    asked.onerror = (event) => reject(new Error(event.message));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    asked.postMessage(request);
  });
}

/** SQLite's FTS5 in WebAssembly, in a worker, its file in the origin private file system. */
export const sqlite: Contender = {
  build: async (count) => {
    await ask({ ask: 'build', count });
  },
  open: async () => {
    await ask({ ask: 'open' });
  },
  search: (typed) => ask({ ask: 'search', typed }),
};
