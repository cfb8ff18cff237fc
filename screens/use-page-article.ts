import { useLayoutEffect, useState } from 'preact/hooks';
import { takeStarted, type Started } from '@/actions/start-taking';
import { takeArticle } from '@/actions/take-article';
import type { Article, ArticleKind } from '@/article/article';
import type { ArticleView } from '@/components/ArticleView';
import { failureCode, FailureError } from '@/platform/failure-error';
import { PageError } from '@/platform/page-error';
import { report } from '@/platform/report';
import { isSamplePage } from '@/platform/sample-page';
import type { PageTab } from '@/platform/tabs';
import { text } from '@/platform/texts';
import { withinTime } from '@/platform/time-limit';
import { selectionAnswer } from '@/reading/answers';
import { fetchReadingFace } from '@/reading/reading-face';
import { rehearseArticle } from './rehearse-article';

/** An article, and what draws it: fetched while the page is read, so that neither waits for the other. */
type Drawable = { readonly article: Article; readonly View: typeof ArticleView };

/** What is known of the page that the popup was opened over. */
export type PageArticle =
  | { readonly phase: 'taking'; readonly tab: PageTab | null }
  | ({ readonly phase: 'article'; readonly tab: PageTab } & Drawable)
  /** Something was found, but it does not look like a story: `code` says what it looks like. */
  | ({ readonly phase: 'doubtful'; readonly tab: PageTab; readonly code: ArticleKind } & Drawable)
  | { readonly phase: 'refused'; readonly tab: PageTab | null; readonly code: string };

/** Milliseconds: whatever a page or the browser does, a person is told by then. */
const limit = 5_000;

/** Pages that hold no story of their own. A teaser or a gallery is still shown, with a word of doubt. */
const noStory: ReadonlySet<ArticleKind> = new Set([
  'video',
  'list',
  'product',
  'forum',
  'consent-wall',
  'not-an-article',
]);

/**
 * Below this confidence (0 to 1) what was found is more likely not the story, unless the page has a
 * day of publishing: then it is shown, with a word of doubt. Source: bench/NOTES.md, "What the popup asks about first".
 */
const doubt = 0.3;

/** Takes the article of the active tab, at once and again on `again`. */
export function usePageArticle(): { readonly page: PageArticle; readonly again: () => void } {
  const [page, setPage] = useState<PageArticle>({ phase: 'taking', tab: null });
  const [attempt, setAttempt] = useState(0);

  useLayoutEffect(() => {
    let isCurrent = true;
    const tell = (next: PageArticle) => {
      if (isCurrent) setPage(next);
    };
    void take(tell);
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  return { page, again: () => setAttempt(attempt + 1) };
}

async function take(tell: (page: PageArticle) => void): Promise<void> {
  tell({ phase: 'taking', tab: null });
  let tab: PageTab | null = null;
  let isRead = false;
  const work = async (): Promise<PageArticle> => {
    const view = fetchView();
    // While the page is read there is time for it.
    const rehearse = (View: typeof ArticleView) => !isRead && rehearseArticle(View);
    view.then(
      (View) => setTimeout(rehearse, 0, View),
      () => null,
    );
    // Where the page refuses first, nobody waits for the view: its own failure is no news then.
    view.catch(() => null);
    const started = await takeStarted();
    ({ tab } = started);
    tell({ phase: 'taking', tab });
    // The letters of the text lie beside us: read now, they are there when it is set.
    void fetchReadingFace(text('save') + tab.title).catch(report);
    const article = await takeFrom(started);
    isRead = true;
    return judge(tab, { article, View: await view });
  };
  try {
    tell(await withinTime(work(), limit, () => new PageError('timeout')));
  } catch (error) {
    report(error);
    tell({ phase: 'refused', tab, code: failureCode(error) });
  }
}

async function fetchView(): Promise<typeof ArticleView> {
  try {
    return (await import('@/components/ArticleView')).ArticleView;
  } catch {
    // An update under an open popup takes its files away.
    throw new FailureError('no-answer');
  }
}

async function takeFrom({ tab, ask }: Started): Promise<Article> {
  if (!isSamplePage(tab.url)) return takeArticle(tab, limit, ask);
  const { takeSample } = await import('./take-sample');
  return takeSample();
}

function judge(tab: PageTab, found: Drawable): PageArticle {
  const { kind, confidence, published } = found.article;
  // Who selects what to read leaves nothing to doubt.
  if (selectionAnswer(found.article) !== null) return { phase: 'article', tab, ...found };
  if (noStory.has(kind)) return { phase: 'doubtful', tab, ...found, code: kind };
  if (confidence < doubt && published === '')
    return { phase: 'doubtful', tab, ...found, code: 'not-an-article' };
  return { phase: 'article', tab, ...found };
}
