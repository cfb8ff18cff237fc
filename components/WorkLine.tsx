import { useEffect, useState } from 'preact/hooks';
import { uiLanguage } from '@/platform/texts';

/** Milliseconds of work that nobody needs to be told of. */
const patience = 500;

type Props = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
};

/** How far a long work is, after half a second of it. */
export function WorkLine({ label, done, total }: Props) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  const number = new Intl.NumberFormat(uiLanguage());
  return (
    <div class="work-line">
      <span>{label}</span>
      <progress max={total} value={done} aria-label={label} />
      <span class="work-line-count">
        {number.format(done)} / {number.format(total)}
      </span>
    </div>
  );
}
