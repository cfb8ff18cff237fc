import { tables } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import { articleAddress, cleanAddress } from '@/article/address';
import type { Article, Figure } from '@/article/article';
import { safeLinkAddress, safePictureAddress } from '@/article/safe-address';
import { sanitize } from '@/article/sanitize';
import { creditLine } from './heading-lines';
import { escapeMarkdown, linkTarget } from './markdown-escape';
import { plainTables } from './plain-tables';

/** Stands before each link until the end, so that a `!` of the text before it makes no picture. */
const linkMark = '\uE001';

/**
 * An article as Markdown (CommonMark with GFM's tables): title, byline with site and date, address
 * without tracking, dek, lead picture, body. The body goes through the sanitiser first (`body` is what
 * it made, where somebody has that already; it is used up); the result holds no raw HTML and no address
 * that is not http, https or mailto. Needs a browser's DOM.
 */
export function toMarkdown(
  article: Article,
  body: DocumentFragment = sanitize(article.body),
): string {
  const address = safeLinkAddress(articleAddress(article));
  const parts = [
    article.title && `# ${escapeMarkdown(article.title)}`,
    escapeMarkdown(creditLine(article)),
    address && `<${linkTarget(address)}>`,
    article.dek && `**${escapeMarkdown(article.dek)}**`,
    article.leadPicture ? leadPicture(article.leadPicture) : '',
    bodyMarkdown(body),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function leadPicture({ src, alt, caption, credit }: Figure): string {
  const words = escapeMarkdown([caption, credit].filter(Boolean).join(' '));
  return [picture(safePictureAddress(src), alt), words && `*${words}*`]
    .filter(Boolean)
    .join('\n\n');
}

function bodyMarkdown(body: DocumentFragment): string {
  plainTables(body);
  return createService()
    .turndown(body)
    .replaceAll(`!${linkMark}`, '\\!')
    .replaceAll(linkMark, '')
    .trim();
}

/** One for each article: turndown keeps what its rules leave behind. */
function createService(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  service.escape = (text) => escapeMarkdown(text.replaceAll(linkMark, ''));
  service.use(tables);
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    // The title is the one heading of the first level.
    replacement: (content, node) => block(inLine(content) && headingMark(node) + inLine(content)),
  });
  service.addRule('link', {
    filter: (node) => node.nodeName === 'A' && node.hasAttribute('href'),
    replacement: (content, node) => link(inLine(content), attribute(node, 'href')),
  });
  service.addRule('picture', {
    filter: 'img',
    replacement: (_, node) => picture(attribute(node, 'src'), attribute(node, 'alt')),
  });
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) => block(inLine(content) && `*${inLine(content)}*`),
  });
  service.addRule('preformatted', {
    filter: 'pre',
    replacement: (_, node) => block(fenced(node.textContent ?? '')),
  });
  service.addRule('term', {
    filter: ['dt', 'summary'],
    replacement: (content) => block(inLine(content) && `**${inLine(content)}**`),
  });
  service.addRule('strike', {
    filter: ['s', 'del'],
    replacement: (content) => (content.trim() === '' ? content : `~~${content}~~`),
  });
  service.addRule('quote', { filter: 'q', replacement: (content) => `“${content}”` });
  return service;
}

function attribute(node: Node, name: string): string {
  return node instanceof Element ? (node.getAttribute(name) ?? '') : '';
}

function headingMark(node: Node): string {
  const isInLink = node instanceof Element && node.closest('a') !== null;
  return isInLink ? '' : `${'#'.repeat(Math.max(2, Number(node.nodeName.slice(1))))} `;
}

function link(content: string, address: string): string {
  if (content === '') return '';
  return `${linkMark}[${content}](${linkTarget(cleanAddress(address))})`;
}

/** A picture that is its own address would drown the text: only addresses of the web are kept. */
function picture(address: string, alt: string): string {
  return /^https?:/.test(address) ? `![${escapeMarkdown(alt)}](${linkTarget(address)})` : '';
}

/** A fence longer than any in the code. */
function fenced(code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function inLine(content: string): string {
  return content.trim().replace(/\s*\n\s*/g, ' ');
}

function block(content: string): string {
  return content === '' ? '' : `\n\n${content}\n\n`;
}
