import type { Article } from '@/article/article';
import { toMarkdown } from '@/article/formats/markdown';
import type { Summary } from '@/library/summary';

/**
 * An article as Markdown under a head of YAML, as note programs read it; `body` is what `sanitize` made
 * of its body, and is used up. Needs a browser's DOM.
 */
export function markdownPage(summary: Summary, article: Article, body?: DocumentFragment): string {
  const head: readonly (readonly [string, unknown])[] = [
    ['title', summary.title],
    ['url', summary.url],
    ['site', summary.siteName || summary.host],
    ['author', summary.byline],
    ['published', summary.published],
    ['saved', new Date(summary.savedAt).toISOString()],
    ['state', summary.readingState],
    ['favourite', summary.isFavourite],
    ['tags', summary.tags],
    ['lang', summary.lang],
  ];
  const lines = head
    .filter(([, value]) => value !== '')
    // JSON is YAML (https://yaml.org/spec/1.2.2/): no title can break out of its line.
    .map(([name, value]) => `${name}: ${plainJson(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${toMarkdown(article, body)}`;
}

/** JSON in ASCII where YAML would see more than a letter: some parsers take U+2028 for a line break. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
