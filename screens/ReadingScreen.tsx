import { leaveReader } from '@/actions/leave-reader';
import { EmptyState } from '@/components/EmptyState';
import { GreyLines } from '@/components/GreyLines';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { ArticleScreen } from './ArticleScreen';
import { RefusalScreen } from './RefusalScreen';
import { useLook } from './use-look';
import { useReadingArticle } from './use-reading-article';
import { useReadingKeys } from './use-reading-keys';
import { useSettings } from './use-settings';

/** The article page: what was handed over to it or saved, or a text that says why there is nothing. */
export function ReadingScreen() {
  const { source, retry } = useReadingArticle();
  const { settings, change } = useSettings();

  useLook(settings);

  // Both are on their way at once; text that changed its looks after a moment would be a flash.
  if (!settings) return <Waiting />;
  switch (source.status) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <NothingToRead code={source.code} onTryAgain={retry} />;
    case 'ready':
      return (
        <ArticleScreen
          article={source.article}
          handover={source.handover}
          at={source.at}
          tab={source.tab}
          settings={settings}
          onChange={change}
        />
      );
  }
}

function Waiting() {
  return (
    <main class="reading">
      <GreyLines label={text('readingLoading')} />
    </main>
  );
}

type NothingToReadProps = { readonly code: string; readonly onTryAgain: () => void };

function NothingToRead({ code, onTryAgain }: NothingToReadProps) {
  const leave = () => void leaveReader(null).catch(report);
  useReadingKeys({ close: leave });

  if (code === 'nothing-handed-over' || code === 'handover-gone')
    return (
      <main class="reading reading-nothing">
        <EmptyState
          drawing="page"
          sentence={text(code === 'handover-gone' ? 'readingExpired' : 'readingNothing')}
          hint={text('readingNothingHint')}
        />
      </main>
    );
  return (
    <main class="reading reading-nothing">
      <RefusalScreen
        code={code}
        ways={{ 'try-again': onTryAgain, 'show-anyway': onTryAgain, 'see-saved': leave }}
      />
    </main>
  );
}
