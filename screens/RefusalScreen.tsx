import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { failureAdvice, type WayOn } from '@/components/failure-advice';
import { failureText } from '@/components/FailureText';
import { text } from '@/platform/texts';

type Props = {
  /** Any room's code, or the kind of a page that holds no story. */
  readonly code: string;
  readonly ways: Readonly<Record<WayOn, () => void>>;
};

const wayTexts = {
  'try-again': 'wayTryAgain',
  'show-anyway': 'wayShowAnyway',
  'see-saved': 'waySeeSaved',
} as const satisfies Readonly<Record<WayOn, string>>;

/** Where Lede cannot: what this page is, and the one thing that helps. */
export function RefusalScreen({ code, ways }: Props) {
  const { drawing, hint, wayOn } = failureAdvice(code);
  return (
    <EmptyState drawing={drawing} sentence={failureText(code)} hint={hint ? text(hint) : undefined}>
      <Button look="outlined" label={text(wayTexts[wayOn])} onPress={ways[wayOn]} />
    </EmptyState>
  );
}
