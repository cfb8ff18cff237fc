import type { ArticleBefore, ArticleChange } from '@/library/organise';
import { messenger } from './messenger';

/** Articles in one request, and so in one transaction: well within the time that an answer may take. */
export const largestBatch = 250;

/** How many are done, of how many. */
export type Progress = { readonly done: number; readonly total: number };
export type OnProgress = (progress: Progress) => void;

/**
 * Changes saved articles; durable when answered. The page asks batch by batch, so that the worker
 * lives as long as there is work. Answers with what to undo; a failure in the middle throws
 * `PartlyDoneError` with what was done before it.
 */
export async function changeSaved(
  ids: readonly string[],
  change: ArticleChange,
  onProgress?: OnProgress,
): Promise<readonly ArticleBefore[]> {
  const before: ArticleBefore[] = [];
  try {
    await inBatches(ids, onProgress, async (some) => {
      before.push(...(await messenger.ask('change-articles', { ids: some, change })));
    });
  } catch (error) {
    if (before.length === 0) throw error;
    throw new PartlyDoneError(before, { cause: error });
  }
  return before;
}

/** A change stopped in the middle; `before` is what undoes the part that is done, `cause` why. */
export class PartlyDoneError extends Error {
  override readonly name = 'PartlyDoneError';

  constructor(
    readonly before: readonly ArticleBefore[],
    options: ErrorOptions,
  ) {
    super('Partly done', options);
  }
}

/** Takes back what `changeSaved` did. Throws `FailureError` with the library's code. */
export async function undoSaved(
  before: readonly ArticleBefore[],
  onProgress?: OnProgress,
): Promise<void> {
  await inBatches(before, onProgress, (some) => messenger.ask('undo-change', { before: some }));
}

/** Deletes for good what is in the bin. Throws `FailureError` with the library's code. */
export async function deleteSavedForGood(
  ids: readonly string[],
  onProgress?: OnProgress,
): Promise<void> {
  await inBatches(ids, onProgress, (some) => messenger.ask('delete-for-good', { ids: some }));
}

async function inBatches<Item>(
  items: readonly Item[],
  onProgress: OnProgress | undefined,
  work: (some: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += largestBatch) {
    await work(items.slice(start, start + largestBatch));
    onProgress?.({ done: Math.min(items.length, start + largestBatch), total: items.length });
  }
}
