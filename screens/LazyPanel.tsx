import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { GreyLines } from '@/components/GreyLines';
import { report } from '@/platform/report';
import { text } from '@/platform/texts';
import { RefusalScreen } from './RefusalScreen';
import type { PanelEntry, PanelProps } from './saved-panels';

type Props = PanelProps & { readonly entry: PanelEntry };

/** A panel of the Saved page, fetched when it is first shown. */
export function LazyPanel({ entry, ...given }: Props) {
  const [panel, setPanel] = useState<{ readonly view: ComponentType<PanelProps> } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isMissing, setIsMissing] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    setPanel(null);
    setIsMissing(false);
    entry.load().then(
      (view) => isCurrent && setPanel({ view }),
      (error: unknown) => {
        report(error);
        if (isCurrent) setIsMissing(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [entry, attempt]);

  if (panel) return <panel.view {...given} />;
  if (!isMissing) return <GreyLines label={text('savedLoading')} />;
  const again = () => setAttempt(attempt + 1);
  // An update under an open page takes its files away.
  return <RefusalScreen code="no-answer" ways={{ 'try-again': again }} />;
}
