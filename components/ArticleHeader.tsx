import type { Article } from '@/article/article';
import { oneLine } from '@/article/one-line';
import { safeWebAddress } from '@/article/safe-address';
import { text, uiLanguage } from '@/platform/texts';
import { articleDates } from './article-dates';

type ArticleHeaderProps = {
  readonly article: Article;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** More characters than this are no headline but a sentence, and are set smaller. */
const longTitle = 130;

/**
 * Where the story is from, its title and dek, who wrote it, when, and how long it takes.
 * Everything from the page is capped and isolated: a site may lie about itself, so the real host
 * always shows.
 */
export function ArticleHeader({ article, now }: ArticleHeaderProps) {
  const language = uiLanguage();
  const dates = articleDates(article.published, article.modified, language, now);
  const title = oneLine(article.title, 400);
  const siteName = oneLine(article.siteName, 80);
  const byline = oneLine(article.byline, 160);
  const dek = oneLine(article.dek, 1000);
  const saysHost = siteName !== '' && siteName.toLowerCase() !== article.host.toLowerCase();

  return (
    <header class="article-header">
      <p class="article-kicker" data-apart="">
        {saysHost && <bdi class="article-site">{siteName}</bdi>}
        <bdi class="article-host" dir="ltr">
          {oneLine(article.host, 120)}
        </bdi>
      </p>
      <h1
        class={title.length > longTitle ? 'article-title article-title-long' : 'article-title'}
        id="article-title"
        data-apart=""
      >
        {title || text('articleUntitled')}
      </h1>
      {dek && <p class="article-dek">{dek}</p>}
      {/* Each in a span of the article's own direction, so that the dots between them fall where they belong. */}
      <p class="article-meta" data-apart="">
        {byline && (
          <span>
            <bdi class="article-byline">{byline}</bdi>
          </span>
        )}
        {dates.published && (
          <span>
            <time dateTime={dates.publishedIso} lang={language} dir="auto">
              {dates.published}
            </time>
          </span>
        )}
        {dates.updated && (
          <span>
            <time dateTime={dates.updatedIso} lang={language} dir="auto">
              {text('articleUpdated', dates.updated)}
            </time>
          </span>
        )}
        {dates.age && (
          <span>
            <bdi class="article-age" lang={language}>
              {dates.age}
            </bdi>
          </span>
        )}
        <span>
          <bdi lang={language}>{text('articleMinutes', article.minutes)}</bdi>
        </span>
      </p>
      {/* On paper only: there no link leads anywhere. */}
      <p class="article-source" dir="ltr" data-apart="">
        {safeWebAddress(article.canonicalUrl) || safeWebAddress(article.url)}
      </p>
    </header>
  );
}
