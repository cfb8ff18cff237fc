import { GreyLines } from '@/components/GreyLines';
import { text } from '@/platform/texts';
import { ArticleScreen } from './ArticleScreen';
import { NothingToRead } from './NothingToRead';
import { useLook } from './use-look';
import { useReadingArticle } from './use-reading-article';
import { useSettings } from './use-settings';

/** The article page: what was handed over to it or saved, or a text that says why there is nothing. */
export function ReadingScreen({ isFramed = false }: { readonly isFramed?: boolean }) {
  const { source, retry } = useReadingArticle(isFramed);
  const { settings, change, problem } = useSettings();

  useLook(settings);

  // Both are on their way at once; text that changed its looks after a moment would be a flash.
  if (!settings) return <Waiting />;
  switch (source.status) {
    case 'loading':
      return <Waiting />;
    case 'failed':
      return <NothingToRead code={source.code} onTryAgain={source.isFinal ? null : retry} />;
    case 'ready':
      return (
        <ArticleScreen
          article={source.article}
          handover={source.handover}
          at={source.at}
          isPrivate={source.isPrivate}
          pictures={source.pictures}
          isFromFile={source.isFromFile}
          earlierAt={source.earlierAt}
          settings={settings}
          onChange={change}
          problem={problem}
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
