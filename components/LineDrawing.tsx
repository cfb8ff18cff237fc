/**
 * Each drawing is the line of a horizon that becomes a thing for a moment and goes on. Drawn for
 * Lede in a box of 200 × 72.
 */
const lines = {
  /** A newspaper sheet. */
  page: 'M8 60H76V14a4 4 0 0 1 4-4h30l14 14V60H192M110 10V24h14M88 36h16M88 46h22',
  /** A bookmark. */
  bookmark: 'M8 60H84V16a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4V60L100 47 84 60M116 60H192',
  /** A padlock. */
  lock: 'M8 60H78V34h44V60H192M86 34V24a14 14 0 0 1 28 0V34M100 44v6',
  /** A magnifying glass. */
  glass: 'M8 60H126L110.7 44.7a18 18 0 1 1 .1-.1M126 60H192',
  /** A line that has come apart, and curls at the ends. */
  broken:
    'M8 60h54c20 0 30-8 26-20s-20-8-18 3 13 9 16 3M192 60h-54c-20 0-30-8-26-20s20-8 18 3-13 9-16 3',
  /** A clock at a quarter past. */
  clock: 'M8 60H192M100 60a22 22 0 1 1 .1 0M100 24V38h10',
  /** A picture that plays. */
  film: 'M8 60H68V16a4 4 0 0 1 4-4h56a4 4 0 0 1 4 4V60H192M92 25l20 11-20 11Z',
  /** A column of headlines. */
  list: 'M8 60H74V12h52V60H192M84 24h32M84 35h32M84 46h20',
} as const;

export type Drawing = keyof typeof lines;

/** The one drawn line of an empty state or a refusal; says nothing to a screen reader. */
export function LineDrawing({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg class="line-drawing" viewBox="0 0 200 72" aria-hidden="true" focusable="false">
      <path d={lines[drawing]} />
    </svg>
  );
}
