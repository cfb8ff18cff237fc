import type { Article } from '@/article/article';
import { SharingError } from './sharing-error';

/** Copies the article's address without tracking. */
export async function copyLink(article: Article): Promise<void> {
  const { articleAddress } = await import('@/article/address');
  await copy(articleAddress(article));
}

/** Copies the article as plain text. */
export async function copyText(article: Article): Promise<void> {
  const { toPlainText } = await import('@/article/formats/plain-text');
  await copy(toPlainText(article));
}

/** Copies the article as Markdown. */
export async function copyMarkdown(article: Article): Promise<void> {
  const { toMarkdown } = await import('@/article/formats/markdown');
  await copy(toMarkdown(article));
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch (cause) {
    // A page's Permissions-Policy reaches into frames, reader mode among them; the older way is not under it.
    if (!copyByEvent(text)) throw new SharingError('clipboard-refused', { cause });
  }
}

function copyByEvent(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
