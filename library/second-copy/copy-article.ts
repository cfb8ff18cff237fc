import { articleLine } from '@/library/backup/backup-line';
import { withLibrary } from '@/library/transaction';
import { openCopyFolder, readCopyState, writeCopied, writeCopyState } from './copy-folder';
import { copyLock } from './follow-copy';
import { readWhole } from './read-whole';

/**
 * Puts one saved article into the copy ahead of all that it has to follow, in a time that does not grow
 * with the library; `followCopy` meets it again and finds it written. Answers false where there is no
 * copy of this library yet. Waits for who holds the copy's lock. Rejects with `LibraryError` and as the
 * file system does.
 */
export function copyArticle(id: string): Promise<boolean> {
  return navigator.locks.request(copyLock, async () => {
    const folder = await openCopyFolder(false);
    const state = folder && (await readCopyState(folder));
    if (!folder || !state) return false;
    const line = await withLibrary(async (library) => {
      const transaction = library.transaction(['meta', 'summaries', 'bodies', 'versions']);
      const [clock, record] = await Promise.all([
        transaction.objectStore('meta').get('clock'),
        transaction.objectStore('summaries').get(id),
      ]);
      // A copy of another library is one to heal from.
      if (!record || clock?.replica !== state.library) return null;
      return articleLine(await readWhole(transaction, record));
    });
    if (line === null) return false;
    const grown = await writeCopied(folder, id, line);
    await writeCopyState(folder, { ...state, bytes: state.bytes + grown });
    return true;
  });
}
