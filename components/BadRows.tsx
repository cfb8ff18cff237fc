import { Button } from './Button';

type BadRowsProps = {
  readonly summary: string;
  readonly rows: readonly {
    /** Where it is, such as "Line 12". */
    readonly place: string;
    readonly reason: string;
    /** The beginning of what is there; from a file, and shown as text only. */
    readonly start: string;
  }[];
  /** Says how many more there are; '' for none. */
  readonly more: string;
  readonly save?: { readonly label: string; readonly run: () => void };
};

/** What of a file could not be taken in, behind one line that says how much it is. */
export function BadRows({ summary, rows, more, save }: BadRowsProps) {
  return (
    <details class="bad-rows">
      <summary>{summary}</summary>
      <ul>
        {rows.map(({ place, reason, start }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two rows may be alike in all that is shown; none of them moves
          <li key={index}>
            <span class="bad-row-place">{place}</span>
            <span>{reason}</span>
            {start && <bdi class="bad-row-start">{start}</bdi>}
          </li>
        ))}
      </ul>
      {more && <p>{more}</p>}
      {save && <Button look="outlined" label={save.label} onPress={save.run} />}
    </details>
  );
}
