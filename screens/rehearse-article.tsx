import { render } from 'preact';
import { parseArticle } from '@/article/parse-article';
import type { ArticleView } from '@/components/ArticleView';
import { report } from '@/platform/report';

/** Nobody reads it. Each part that most articles have is in it once. */
const story = {
  version: 1,
  url: 'https://lede.example/',
  canonicalUrl: '',
  kind: 'article',
  confidence: 1,
  title: 'Lede',
  dek: 'Lede',
  byline: 'Lede',
  siteName: 'Lede',
  host: '',
  published: '2026-01-01T00:00:00Z',
  modified: '2026-01-02T00:00:00Z',
  lang: 'en',
  dir: 'ltr',
  leadPicture: null,
  body: '<h2>Lede</h2><p>Lede <a href="https://lede.example/">Lede</a></p><ul><li>Lede</li></ul>',
  text: 'Lede',
  figures: [],
  removed: [
    {
      reason: 'related',
      text: 'Lede',
      html: '<p>Lede</p>',
      anchor: { quote: 'Lede', prefix: '', suffix: '', position: 0 },
    },
  ],
  candidates: [],
  words: 1,
  minutes: 1,
};

/**
 * Draws an article of a few words and takes it away again, all in one task, so that nobody sees or hears
 * of it: while the page is read there is time for what only a first run costs (code compiled, formats
 * of dates, the sanitiser, letters of the face), half of what drawing the real one takes.
 */
export function rehearseArticle(View: typeof ArticleView): void {
  const main = document.querySelector('.popup-main');
  if (!main) return;
  const stage = document.createElement('div');
  stage.className = 'popup-panel';
  stage.inert = true;
  main.append(stage);
  try {
    render(<View article={parseArticle(story)} />, stage);
    // Lays it out.
    stage.getBoundingClientRect();
    render(null, stage);
  } catch (error) {
    // The real one goes its own way.
    report(error);
  } finally {
    stage.remove();
  }
}
