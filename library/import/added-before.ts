import { withLibrary } from '@/library/transaction';
import { idsOfAddresses } from './ids-of-addresses';
import type { ImportRow } from './import-row';
import { areNoted } from './staging';

/**
 * The articles of these rows that this import has added already without its being noted: the page was
 * closed between the library's own commit and the note of it. They are from a file, and written by this
 * library after its counter stood at `since`, where the import began. Rejects with `LibraryError`.
 */
export async function addedBefore(
  rows: readonly ImportRow[],
  since: number,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(await idsOfAddresses(rows.map(({ url }) => url)))];
  const added = await withLibrary(async (library) => {
    const transaction = library.transaction(['summaries', 'bodies', 'meta']);
    const { replica } = (await transaction.objectStore('meta').get('clock')) ?? {};
    const found = await Promise.all(
      ids.map(async (id) => {
        const record = await transaction.objectStore('summaries').get(id);
        if (record?.deletedAt !== null) return false;
        const { article } = record.stamps;
        if (article.replica !== replica || article.counter <= since) return false;
        return (await transaction.objectStore('bodies').get(id))?.isFromFile === true;
      }),
    );
    return ids.filter((_id, index) => found[index]);
  });
  const noted = await areNoted(added);
  return new Set(added.filter((id) => !noted.has(id)));
}
