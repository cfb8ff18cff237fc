import type { Article } from '@/article/article';
import { saveArticle } from '@/library/library';
import { copyArticle } from '@/library/second-copy/copy-article';
import type { Summary } from '@/library/summary';
import { withinTime } from '@/platform/time-limit';
import { lookAfterLibrary } from './follow-library';

/** Milliseconds that a save waits for its second copy: longer, and the copy has other work before it. */
const copyLimit = 300;

/**
 * Saves an article, for the background, the one writer; answers when it is in the library and, where
 * that is soon done, in the second copy too: what a browser loses when it is killed a moment later is
 * then there all the same. Saved already, it is answered as it is. Throws `LibraryError`.
 */
export async function saveSafely(
  article: Article,
): Promise<{ readonly summary: Summary; readonly isNew: boolean }> {
  const saved = await saveArticle(article);
  if (saved.isNew)
    await withinTime(copyNow(saved.summary.id), copyLimit, () => new Error('later')).catch(
      () => undefined,
    );
  return saved;
}

async function copyNow(id: string): Promise<void> {
  // The first article of all, or of a library that has yet to be looked after.
  if (!(await copyArticle(id))) await lookAfterLibrary();
}
