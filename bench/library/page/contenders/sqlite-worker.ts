import sqlite3InitModule, { type OpfsSAHPoolDatabase } from '@sqlite.org/sqlite-wasm';
import { generateArticle } from '../generate-articles';

/** What the page asks of the worker: only a worker has OPFS's synchronous handles. */
export type SqliteRequest =
  | { readonly ask: 'build'; readonly count: number }
  | { readonly ask: 'open' }
  | { readonly ask: 'search'; readonly typed: string };

let database: OpfsSAHPoolDatabase | null = null;

async function open(): Promise<OpfsSAHPoolDatabase> {
  const sqlite3 = await sqlite3InitModule();
  const pool = await sqlite3.installOpfsSAHPoolVfs({ name: 'bench' });
  return new pool.OpfsSAHPoolDb('/search.db');
}

async function build(count: number): Promise<void> {
  const made = await open();
  made.exec(`CREATE VIRTUAL TABLE articles USING fts5(title, source, body, content='',
    contentless_delete=1, tokenize="unicode61 remove_diacritics 2", prefix='3')`);
  for (let start = 0; start < count; start += 500) {
    made.exec('BEGIN');
    const insert = made.prepare(
      'INSERT INTO articles(rowid, title, source, body) VALUES (?,?,?,?)',
    );
    for (let id = start; id < Math.min(count, start + 500); id += 1) {
      const { title, byline, host, text } = generateArticle(id);
      insert.bind([id + 1, title, `${byline} ${host}`, text]).stepReset();
    }
    insert.finalize();
    made.exec('COMMIT');
  }
  made.close();
}

function search(typed: string): number {
  const words = typed
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `"${word.replaceAll('"', '""')}"`);
  if (words.length === 0) return 0;
  const rows = database?.selectValues(
    'SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY bm25(articles, 2.5, 1, 1) LIMIT 20',
    [`${words.join(' ')}*`],
  );
  return rows?.length ?? 0;
}

globalThis.onmessage = async ({ data }: MessageEvent<SqliteRequest>) => {
  let answer = 0;
  if (data.ask === 'build') await build(data.count);
  else if (data.ask === 'open') database = await open();
  else answer = search(data.typed);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
  globalThis.postMessage(answer);
};
