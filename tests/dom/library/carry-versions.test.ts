import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup } from '@/library/backup/restore-backup';
import { writeBackup } from '@/library/backup/write-backup';
import { deleteForGood } from '@/library/bin';
import { exportLibrary } from '@/library/export/export-library';
import {
  findSummary,
  readBody,
  removeArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { openLibrary } from '@/library/open-library';
import { keepVersion, readText, readVersions } from '@/library/versions';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';
import { saved, second, third, titlesOf } from './sample-versions';

beforeEach(freshLibrary);

const backup = (): Promise<Blob> => new Response(writeBackup()).blob();

describe('the versions of an article', () => {
  it('go into a backup and come out of it', async () => {
    const id = await saved();
    await keepVersion(second);
    const before = [await readText(id), await readVersions(id)];
    const file = await backup();
    await freshLibrary();

    await restoreBackup(file, 'merge');

    expect([await readText(id), await readVersions(id)]).toEqual(before);
    const again = await restoreBackup(file, 'merge');
    expect(again).toMatchObject({ added: 0, updated: 0, unchanged: 1, bad: [] });
  });

  it('are pages of their own in an export, named in its data', async () => {
    await saved();
    await keepVersion(second);

    const zip = await new Response(exportLibrary({ title: 'Saved', lang: 'en' })).arrayBuffer();

    const files = unzipSync(new Uint8Array(zip));
    const data = JSON.parse(strFromU8(files['library.json'] ?? new Uint8Array())) as {
      articles: { versions: { html: string; taken: string }[] }[];
    };
    const [version] = data.articles[0]?.versions ?? [];
    expect(version?.taken).toMatch(/^\d{4}-\d\d-\d\dT/);
    const page = strFromU8(files[version?.html ?? ''] ?? new Uint8Array());
    expect(page).toContain('A bridge reopens');
  });

  it('of two libraries are all kept, in whatever order they meet', async () => {
    const id = await saved();
    const common = await backup();
    await keepVersion(second);
    const here = await backup();
    await freshLibrary();
    await restoreBackup(common, 'merge');
    await setReadingState(id, 'read');
    await keepVersion(third);
    const there = await backup();

    const meet = async (files: readonly Blob[]): Promise<unknown> => {
      await freshLibrary();
      for (const file of files) await restoreBackup(file, 'merge');
      const { title } = (await readBody(id)) ?? {};
      return { title, versions: await readVersions(id), summary: await findSummary(id) };
    };
    const one = await meet([here, there]);

    expect(await meet([there, here])).toEqual(one);
    expect(await meet([common, there, here, common])).toEqual(one);
    expect(one).toMatchObject({ title: 'A bridge is gone', summary: { readingState: 'read' } });
    expect([...(await titlesOf(id))].sort()).toEqual(['A bridge closes', 'A bridge reopens']);
  });

  it('end with the life of the article that they belong to', async () => {
    const id = await saved();
    await keepVersion(second);
    const old = await backup();
    await removeArticle(id);
    await deleteForGood([id]);
    await saveArticle(third);

    await restoreBackup(old, 'merge');

    expect(await titlesOf(id)).toEqual([]);
    const now = await backup();
    await freshLibrary();
    await restoreBackup(old, 'merge');
    await restoreBackup(now, 'merge');
    expect((await readBody(id))?.title).toBe('A bridge is gone');
    expect(await titlesOf(id)).toEqual([]);
  });

  it('are all there when a backup takes the place of the library', async () => {
    const id = await saved();
    await keepVersion(second);
    const file = await backup();
    await keepVersion(third);

    await restoreBackup(file, 'replace');

    expect((await readBody(id))?.title).toBe('A bridge closes');
    expect([...(await titlesOf(id))].sort()).toEqual(['A bridge is gone', 'A bridge reopens']);
  });

  it('that are damaged or of another article are left out by name, and nothing else', async () => {
    const id = await saved();
    await keepVersion(second);
    await keepVersion(third);
    const text = await new Response(
      (await backup()).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    const lines = text.split('\n').map((line, index) => {
      if (index !== 1) return line;
      const entry = JSON.parse(line) as { versions: { article: { url: string } }[] };
      const [other] = entry.versions;
      if (other) other.article.url = 'https://elsewhere.example/';
      return JSON.stringify(entry);
    });
    await freshLibrary();

    const outcome = await restoreBackup(new Blob([lines.join('\n')]), 'merge');

    expect(outcome).toMatchObject({
      added: 1,
      bad: [{ line: 2, reason: 'malformed-version' }],
    });
    expect((await readBody(id))?.title).toBe('A bridge is gone');
    expect(await readVersions(id)).toHaveLength(1);
  });

  it('stay below a number, the newest of them', async () => {
    const id = await saved();
    for (let number = 1; number <= 55; number += 1)
      await keepVersion(sampleArticle({ text: `Part ${number}.` }));

    const versions = await readVersions(id);

    expect(versions).toHaveLength(50);
    expect(versions[0]?.article.text).toBe('Part 54.');
    expect(await (await openLibrary()).count('versions')).toBe(50);
  });
});
