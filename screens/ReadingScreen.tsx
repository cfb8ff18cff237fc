import { leaveReader } from '@/actions/leave-reader';
import { EmptyState } from '@/components/EmptyState';
import { GreyLines } from '@/components/GreyLines';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { ArticleScreen } from './ArticleScreen';
import { RefusalScreen } from './RefusalScreen';
import { useReadingArticle } from './use-reading-article';
import { useReadingKeys } from './use-reading-keys';

/** The article page: what was handed over to it or saved, or a text that says why there is nothing. */
export function ReadingScreen() {
  const { source, retry } = useReadingArticle();
  switch (source.status) {
    case 'loading':
      return (
        <main class="reading">
          <GreyLines label={text('readingLoading')} />
        </main>
      );
    case 'failed':
      return <NothingToRead code={source.code} onTryAgain={retry} />;
    case 'ready':
      return <ArticleScreen article={source.article} handover={source.handover} tab={source.tab} />;
  }
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
