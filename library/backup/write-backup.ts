import { createBreather } from '@/library/search/breathe';
import { withLibrary } from '@/library/transaction';
import { articleLine, deletionLine, type WholeRecord } from './backup-line';
import { backupVersion } from './parse-backup-line';

/** Articles read at once: at most some megabytes in memory. */
const articlesAtOnce = 32;

/** How far a backup has come. */
export type BackupProgress = { readonly done: number; readonly total: number };

/**
 * The whole library, bin and deletions included, as a gzipped file of JSON lines (docs/formats.md),
 * streamed: nothing is held but what is being written.
 */
export function writeBackup(
  onProgress?: (progress: BackupProgress) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const lines = backupLines(onProgress);
  const text = new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(`${value}\n`);
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
  return text.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip'));
}

/** "lede-2026-11-22.jsonl.gz", by the person's own calendar. */
export function backupName(now: Date = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `lede-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.jsonl.gz`;
}

async function* backupLines(
  onProgress?: (progress: BackupProgress) => void,
): AsyncGenerator<string, undefined> {
  const total = await withLibrary((library) => library.count('summaries'));
  const createdAt = new Date().toISOString();
  yield JSON.stringify({ lede: 'backup', version: backupVersion, createdAt, articles: total });
  let entries = 0;
  // To write, encode and compress is all one task while nothing has to be read.
  const breathe = createBreather();
  for (let last = ''; ;) {
    const some = await readArticles(last);
    for (const whole of some) {
      await breathe();
      const line = articleLine(whole);
      if (line === null) continue;
      entries += 1;
      yield line;
    }
    onProgress?.({ done: Math.min(entries, total), total });
    const end = some.at(-1);
    if (!end) break;
    last = end.record.id;
  }
  for (const tombstone of await withLibrary((library) => library.getAll('tombstones'))) {
    entries += 1;
    yield deletionLine(tombstone);
  }
  // Its absence tells a file that was cut off.
  yield JSON.stringify({ end: { entries } });
}

/** The next articles by id, each record with its own texts: one transaction sees all as they were. */
function readArticles(after: string): Promise<readonly WholeRecord[]> {
  return withLibrary(async (library) => {
    const transaction = library.transaction(['summaries', 'bodies', 'versions']);
    const range = IDBKeyRange.lowerBound(after, true);
    const records = await transaction.objectStore('summaries').getAll(range, articlesAtOnce);
    const bodies = transaction.objectStore('bodies');
    const [first, last] = [records[0]?.id, records.at(-1)?.id];
    if (first === undefined || last === undefined) return [];
    const [found, versions] = await Promise.all([
      Promise.all(records.map(({ id }) => bodies.get(id))),
      transaction.objectStore('versions').getAll(IDBKeyRange.bound([first], [last, []])),
    ]);
    return records.map((record, position) => ({
      record,
      body: found[position],
      versions: versions.filter(({ articleId }) => articleId === record.id),
    }));
  });
}
