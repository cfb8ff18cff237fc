import { beforeEach, describe, expect, it } from 'vitest';
import { backupName, writeBackup } from '@/library/backup/write-backup';
import { previewBackup, restoreBackup } from '@/library/backup/restore-backup';
import { deleteForGood } from '@/library/bin';
import {
  countSummaries,
  findSummary,
  keepPlace,
  listSummaries,
  readBody,
  removeArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { freshLibrary } from './fresh-library';
import { sampleArticle, sampleArticles } from './sample-article';

beforeEach(freshLibrary);

const backup = (): Promise<Blob> => new Response(writeBackup()).blob();

/** The lines of a backup, to damage them. */
async function linesOf(file: Blob): Promise<readonly string[]> {
  const text = await new Response(
    file.stream().pipeThrough(new DecompressionStream('gzip')),
  ).text();
  return text.split('\n');
}

const fileOf = (lines: readonly string[]): Blob => new Blob([lines.join('\n')]);

/** Everything that is in the library, but for its name and counters. */
async function everything(): Promise<unknown> {
  const database = await openLibrary();
  const records = await database.getAll('summaries');
  return {
    records: records.map(({ change: _change, ...record }) => record),
    articles: (await database.getAll('bodies')).map(({ article }) => article),
    tombstones: (await database.getAll('tombstones')).map(({ change: _change, ...mark }) => mark),
  };
}

/** Five articles: read, in the bin, deleted for good, and two untouched. */
async function livedIn(): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const article of sampleArticles(5)) ids.push((await saveArticle(article)).summary.id);
  const [read = '', binned = '', deleted = ''] = ids;
  await keepPlace(read, { quote: 'tram', prefix: '', suffix: '', position: 4 }, 0.5);
  await setReadingState(read, 'read');
  await removeArticle(binned);
  await removeArticle(deleted);
  await deleteForGood([deleted]);
  return ids;
}

describe('a backup', () => {
  it('gives everything back to an empty library', async () => {
    await livedIn();
    const before = await everything();
    const file = await backup();
    await freshLibrary();

    const outcome = await restoreBackup(file, 'merge');

    expect(outcome).toMatchObject({ added: 4, updated: 0, bad: [], isWhole: true });
    expect(await everything()).toEqual(before);
    const bodies = await (await openLibrary()).getAll('bodies');
    expect(bodies.map(({ isFromFile }) => isFromFile)).toEqual([true, true, true, true]);
  });

  it('changes nothing in the library it is of, however often', async () => {
    await livedIn();
    const before = await everything();
    const file = await backup();

    const outcome = await restoreBackup(file, 'merge');

    expect(outcome).toMatchObject({ added: 0, updated: 0, deleted: 0, unchanged: 5 });
    expect(await everything()).toEqual(before);
  });

  it('joins two libraries that went on apart, and loses nothing of either', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const place = { quote: 'tram', prefix: '', suffix: '', position: 4 };
    await keepPlace(summary.id, place, 0.1);
    const common = await backup();
    await setReadingState(summary.id, 'archived');
    await saveArticle(sampleArticle({ url: 'https://news.example/here' }));
    const here = await backup();
    await freshLibrary();
    await restoreBackup(common, 'merge');
    await keepPlace(summary.id, place, 0.25);
    await saveArticle(sampleArticle({ url: 'https://news.example/there' }));

    await restoreBackup(here, 'merge');

    expect(await findSummary(summary.id)).toMatchObject({
      readingState: 'archived',
      progress: 0.25,
    });
    expect(await countSummaries()).toBe(3);
  });

  it('counts later changes here as later than everything restored', async () => {
    const { summary } = await saveArticle(sampleArticle());
    for (let count = 0; count < 20; count += 1)
      await setReadingState(summary.id, count % 2 ? 'read' : 'unread');
    const file = await backup();
    await freshLibrary();
    await restoreBackup(file, 'merge');

    await setReadingState(summary.id, 'archived');
    await restoreBackup(file, 'merge');

    expect((await findSummary(summary.id))?.readingState).toBe('archived');
  });

  it('can replace the library; what it lacks goes to the bin', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const file = await backup();
    await setReadingState(summary.id, 'archived');
    const other = await saveArticle(sampleArticle({ url: 'https://news.example/other' }));

    const outcome = await restoreBackup(file, 'replace');

    expect(outcome).toMatchObject({ updated: 1, deleted: 1 });
    expect((await listSummaries({ limit: 9 })).map(({ id }) => id)).toEqual([summary.id]);
    expect((await findSummary(summary.id))?.readingState).toBe('unread');
    expect((await findSummary(other.summary.id))?.deletedAt).not.toBeNull();
    expect(await readBody(other.summary.id)).not.toBeNull();
  });

  it('brings back what was deleted for good, when it replaces', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const file = await backup();
    await removeArticle(summary.id);
    await deleteForGood([summary.id]);

    await restoreBackup(file, 'merge');
    expect(await countSummaries()).toBe(0);
    await restoreBackup(file, 'replace');

    expect(await countSummaries()).toBe(1);
    expect((await readBody(summary.id))?.title).toBe('A bridge reopens');
  });

  it('says what it would do before it does it', async () => {
    const [first = ''] = await livedIn();
    const file = await backup();
    await saveArticle(sampleArticle({ url: 'https://news.example/new' }));
    await removeArticle(first);
    await deleteForGood([first]);
    const before = await everything();

    const preview = await previewBackup(file);

    expect(preview).toMatchObject({
      articles: 4,
      unknownHere: 1,
      onlyHere: 1,
      bad: [],
      isWhole: true,
    });
    expect(await everything()).toEqual(before);
  });

  it('is named by the day', () => {
    expect(backupName(new Date(2026, 2, 5, 23, 59))).toBe('lede-2026-03-05.jsonl.gz');
  });
});

describe('a damaged backup', () => {
  it('gives what is good and names each line that is not', async () => {
    await livedIn();
    const [header = '', good = '', second = '', third = '', ...rest] = await linesOf(
      await backup(),
    );
    await freshLibrary();
    const otherId = JSON.parse(second) as { readonly id: string };
    const lines = [
      header,
      good,
      '{"id": broken',
      JSON.stringify({ ...JSON.parse(third), id: otherId.id }),
      JSON.stringify({ ...JSON.parse(third), saved: { life: -1 } }),
      JSON.stringify({ ...JSON.parse(third), article: { title: 'no' } }),
      '{"__proto__": {"polluted": true}, "what": 1}',
      third,
      ...rest,
    ];

    const outcome = await restoreBackup(fileOf(lines), 'merge');

    expect(outcome.bad).toEqual([
      { line: 3, reason: 'not-json' },
      { line: 4, reason: 'wrong-id' },
      { line: 5, reason: 'malformed-record' },
      { line: 6, reason: 'malformed-article' },
      { line: 7, reason: 'unknown-kind' },
    ]);
    expect(outcome.added).toBe(3);
    expect('polluted' in {}).toBe(false);
  });

  it('gives what came before it was cut off, and never puts the rest into the bin', async () => {
    await livedIn();
    const file = await backup();
    const lines = await linesOf(file);
    const cut = fileOf(lines.slice(0, 2));

    expect(await previewBackup(cut)).toMatchObject({ articles: 1, isWhole: false });
    const outcome = await restoreBackup(cut, 'replace');

    expect(outcome).toMatchObject({ updated: 1, deleted: 0, isWhole: false });
    expect(await countSummaries()).toBe(3);
    const zipped = file.slice(0, file.size - 40);
    expect((await previewBackup(zipped)).isWhole).toBe(false);
  });

  it.each([
    ['an empty file', new Blob([])],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])])],
    ['another JSON', new Blob(['{"items": []}\n'])],
  ])('is refused where it is %s', async (_what, file) => {
    await expect(previewBackup(file)).rejects.toMatchObject({ code: 'unknown-format' });
  });

  it('is refused where a newer Lede made it', async () => {
    const [header = '', ...rest] = await linesOf(await backup());
    const newer = JSON.stringify({ ...JSON.parse(header), version: 2 });

    await expect(restoreBackup(fileOf([newer, ...rest]), 'merge')).rejects.toMatchObject({
      code: 'newer-format',
    });
  });

  it('cannot win over all later changes by a huge counter', async () => {
    await saveArticle(sampleArticle());
    const [header = '', line = '', ...rest] = await linesOf(await backup());
    const greedy = line.replaceAll('"counter":1', '"counter":9007199254740991');

    const outcome = await restoreBackup(fileOf([header, greedy, ...rest]), 'merge');

    expect(outcome.bad).toEqual([{ line: 2, reason: 'malformed-record' }]);
  });
});
