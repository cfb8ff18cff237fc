import type { Article } from '@/article/article';
import type { WayOn } from '@/components/failure-advice';
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
  readonly isShownAnyway: boolean;
  readonly ways: Readonly<Record<WayOn, () => void>>;
  readonly say: Say;
};

/** The article that a person sees or has asked to see; null while there is none. */
export function shownArticle(page: PageArticle, isShownAnyway: boolean): Article | null {
  return shownPage(page, isShownAnyway)?.article ?? null;
}

function shownPage(page: PageArticle, isShownAnyway: boolean) {
  if (page.phase === 'article') return page;
  return page.phase === 'doubtful' && isShownAnyway ? page : null;
}

/** The article of the page, or why there is none. */
export function ArticlePanel({ page, isShownAnyway, ways, say }: Props) {
  const { settings, change, problem } = useSettings();
  useSettingsProblem(problem, say);
  const memory = useBlockMemory(settings, change);
  useLook(settings);
  const shown = shownPage(page, isShownAnyway);
  if (shown)
    return (
      <shown.View
        article={shown.article}
        picturesOnTap={settings?.pictures === 'on-tap'}
        memory={memory}
      />
    );
  if (page.phase === 'doubtful' || page.phase === 'refused')
    return <RefusalScreen code={page.code} ways={ways} />;
  return <GreyLines label={text('takeArticleBusy')} />;
}
