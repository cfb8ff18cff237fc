import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GreyLines } from '@/components/GreyLines';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { RefusalScreen } from './RefusalScreen';
import type { SavedScreen } from './SavedScreen';

/** The saved list, fetched when it is first shown: most openings of the popup are for the article. */
export function SavedPanel(props: ComponentProps<typeof SavedScreen>) {
  const [Screen, setScreen] = useState<{ readonly view: typeof SavedScreen } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    setIsMissing(false);
    import('./SavedScreen').then(
      ({ SavedScreen }) => setScreen({ view: SavedScreen }),
      (error: unknown) => {
        report(error);
        setIsMissing(true);
      },
    );
  }, [attempt]);

  if (Screen) return <Screen.view {...props} />;
  if (!isMissing) return <GreyLines label={text('savedLoading')} />;
  const again = () => setAttempt(attempt + 1);
  // An update under an open popup takes its files away.
  return (
    <RefusalScreen
      code="no-answer"
      ways={{ 'try-again': again, 'show-anyway': again, 'see-saved': again }}
    />
  );
}
