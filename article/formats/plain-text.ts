import { articleAddress } from '@/article/address';
import type { Article } from '@/article/article';
import { creditLine } from './heading-lines';

/** Terminals and old editors act on these. */
const controls = /[^\P{Cc}\n\t]/gu;

/**
 * An article to paste anywhere: title, byline with site and date, the paragraphs with empty lines
 * between them, and the address without tracking. Dek first, without figures, as `article.text`.
 */
export function toPlainText(article: Article): string {
  const paragraphs = article.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const parts = [article.title, creditLine(article), ...paragraphs, articleAddress(article)];
  return `${parts.filter(Boolean).join('\n\n').toWellFormed().replace(controls, '')}\n`;
}
