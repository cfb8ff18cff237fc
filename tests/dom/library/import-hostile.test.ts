import { beforeEach, describe, expect, it } from 'vitest';
import { forgetImport } from '@/library/import/import-file';
import { ImportError } from '@/library/import/import-error';
import { countSummaries, findSummary, readBody, saveArticle } from '@/library/library';
import { freshLibrary } from './fresh-library';
import { omnivoreZip, textSamples, wallabagJson } from './import-samples';
import { fileOf, importAll, read, rowsOf } from './read-files';
import { sampleArticle } from './sample-article';

beforeEach(async () => {
  await freshLibrary();
  await forgetImport();
});

describe('hostile files', () => {
  it('cannot fill the memory by a ZIP that unpacks without end', async () => {
    const bomb = omnivoreZip({ 'content/mosty.html': new Uint8Array(31_000_000) });
    const all = await read(bomb);

    expect(
      all.filter((one) => 'bad' in one).map((one) => 'bad' in one && one.bad.reason),
    ).toContain('too-large');
    expect(rowsOf(all)).toHaveLength(2);
  });

  it('cannot reach into objects by the names of prototypes', async () => {
    const text =
      '[{"url":"https://news.example/x","is_starred":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]';
    await importAll(fileOf(text));
    expect('polluted' in {}).toBe(false);
    expect(await countSummaries()).toBe(1);
  });

  it('bring no address that runs', async () => {
    const text = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://ok.example/',
    ].join('\n');
    expect(rowsOf(await read(fileOf(text))).map((row) => row.url)).toEqual(['https://ok.example/']);
  });

  it('cannot overwrite an article that is there', async () => {
    const { summary } = await saveArticle(sampleArticle({ url: 'https://news.example/mosty' }));
    await importAll(fileOf(wallabagJson));

    expect((await readBody(summary.id))?.text).toContain('tram');
    expect(await findSummary(summary.id)).toMatchObject({
      title: 'A bridge reopens',
      tags: ['місто', 'річка'],
    });
  });

  it('never stop with anything but an error by name, however they are damaged', async () => {
    let state = 1;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const bits = [...'",\n<>{]\\\0\uD800', '&#0;', '</dl>', 'https://', '<!--'];
    const zip = new Uint8Array(await omnivoreZip().arrayBuffer());
    for (let count = 0; count < 1000; count += 1) {
      const [, text] = Object.entries(textSamples)[count % 6] ?? ['', ''];
      const at = random(text.length);
      const mutated = zip.slice();
      mutated[random(zip.length)] = random(256);
      const file =
        count % 7 === 6
          ? new Blob([mutated])
          : fileOf(
              text.slice(0, at) + (bits[random(bits.length)] ?? '') + text.slice(at + random(40)),
            );
      // Nothing disappears in silence: what is no row any more is named, or the file is refused.
      const outcome = await read(file).catch((error: unknown) => error);
      const isRefused = outcome instanceof ImportError;
      expect(isRefused || (Array.isArray(outcome) && outcome.length > 0)).toBe(true);
    }
  }, 60_000);
});
