import { useId } from 'preact/hooks';
import { Button } from './Button';

type WorkProgressProps = {
  /** What is being done. */
  readonly label: string;
  /** 0 to 1; null where nobody knows how much there is. */
  readonly part: number | null;
  /** How far it is, in words. */
  readonly words: string;
  /** What ends it early, where it can be ended. */
  readonly stop?: { readonly label: string; readonly run: () => void };
};

/** Long work: a hairline that fills, how far it is in words, and how to stop it. */
export function WorkProgress({ label, part, words, stop }: WorkProgressProps) {
  const id = useId();
  return (
    <div class="work">
      <p class="work-label" id={id}>
        {label}
      </p>
      <progress
        class="work-bar"
        aria-labelledby={id}
        max={1}
        {...(part !== null && { value: part })}
      />
      <p class="work-words">{words}</p>
      {stop && <Button look="outlined" label={stop.label} onPress={stop.run} />}
    </div>
  );
}
