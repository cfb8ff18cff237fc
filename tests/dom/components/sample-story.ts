import type { Article, RemovedBlock } from '@/article/article';
import { unsafeHtml } from '@/article/unsafe-html';

/** A story with everything that a body can hold, and what a test wants different. */
export function sampleStory(parts: Partial<Article> = {}): Article {
  return {
    version: 1,
    url: 'https://novyny.example/2026/harbour',
    canonicalUrl: '',
    kind: 'article',
    confidence: 0.95,
    title: 'Порт знову приймає кораблі',
    dek: 'Перше судно зайшло на світанку.',
    byline: 'Олена Коваль',
    siteName: 'Новини',
    host: 'novyny.example',
    published: '2026-03-01T08:00:00Z',
    modified: '',
    lang: 'uk',
    dir: 'ltr',
    leadPicture: null,
    body: unsafeHtml(
      [
        '<p>Перше судно зайшло на світанку.</p><p>Його зустрічали з музикою.</p>',
        '<h2>Що далі</h2><ul><li>Друге судно</li><li>Третє судно</li></ul>',
        '<blockquote><p>Ми чекали на це два роки.</p></blockquote>',
        '<table><tr><th>Рік</th><td>2026</td></tr></table>',
        '<pre><code>let ships = 1;</code></pre>',
        '<p>Читайте <a href="https://port.example/">звіт порту</a>.</p>',
      ].join(''),
    ),
    text: '',
    figures: [],
    removed: [],
    candidates: [],
    words: 30,
    minutes: 2,
    ...parts,
  };
}

/** A hidden block that stood after `quote`. */
export function hiddenBlock(html: string, quote: string, parts: Partial<RemovedBlock> = {}) {
  return {
    reason: 'related',
    text: html.replace(/<[^>]+>/g, ''),
    html: unsafeHtml(html),
    anchor: { quote, prefix: '', suffix: '', position: 0 },
    ...parts,
  } as const satisfies RemovedBlock;
}

/** A picture of one red pixel that always loads. */
export const redPixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
