/** A piece of text and the places in it to mark, in UTF-16 code units, in order. */
export type MarkedText = {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
};

/** Text with what was looked for marked in it. */
export function Marked({ text, marks }: MarkedText) {
  let last = 0;
  return (
    <>
      {marks.map(([start, end]) => {
        const before = text.slice(last, start);
        last = end;
        return [before, <mark key={start}>{text.slice(start, end)}</mark>];
      })}
      {text.slice(last)}
    </>
  );
}
