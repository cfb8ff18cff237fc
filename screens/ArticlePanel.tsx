import type { ComponentChildren } from 'preact';
import type { Article } from '@/article/article';
import type { Answers } from '@/components/DoubtNote';
import type { ScreenWay } from '@/components/failure-advice';
import { GreyLines } from '@/components/GreyLines';
import { text } from '@/platform/texts';
import { RefusalScreen } from './RefusalScreen';
import { useBlockMemory } from './use-block-memory';
import { useLook } from './use-look';
import type { PageArticle } from './use-page-article';
import type { Say } from './use-notice';
import { useSettings, useSettingsProblem } from './use-settings';

type Props = {
  readonly page: PageArticle;
  /** What is shown of it; null while there is none. */
  readonly article: Article | null;
  readonly answers: Answers;
  /** What stands between its head and its text. */
  readonly note?: ComponentChildren;
  readonly ways: Readonly<Record<ScreenWay, () => void>>;
  readonly say: Say;
};

/** The article that a person sees or has asked to see; null while there is none. */
export function shownArticle(page: PageArticle, isShownAnyway: boolean): Article | null {
  if (page.phase === 'article') return page.article;
  return page.phase === 'doubtful' && isShownAnyway ? page.article : null;
}

/** The article of the page, or why there is none. */
export function ArticlePanel({ page, article, answers, note, ways, say }: Props) {
  const { settings, change, problem } = useSettings();
  useSettingsProblem(problem, say);
  const memory = useBlockMemory(settings, change);
  useLook(settings);
  if (article && 'View' in page)
    return (
      <page.View
        article={article}
        picturesOnTap={settings?.pictures === 'on-tap'}
        memory={memory}
        answers={answers}
        note={note}
      />
    );
  if (page.phase === 'doubtful' || page.phase === 'refused')
    return <RefusalScreen code={page.code} ways={ways} />;
  return <GreyLines label={text('takeArticleBusy')} />;
}
