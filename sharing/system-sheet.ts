import type { Article } from '@/article/article';
import { SharingError } from './sharing-error';

/** Whether the system has a share sheet: not in desktop Firefox, nor in Chromium on Linux (156). */
export function canShareBySystem(): boolean {
  return typeof navigator.share === 'function';
}

/** Gives title and clean address to the system's share sheet; closing the sheet is no error. */
export async function shareBySystem(article: Article): Promise<void> {
  const { articleAddress } = await import('@/article/address');
  try {
    await navigator.share({ title: article.title, url: articleAddress(article) });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return;
    throw new SharingError('share-refused', { cause });
  }
}
