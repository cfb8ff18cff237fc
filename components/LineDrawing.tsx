/**
 * Each drawing is one line that never leaves the paper: it comes in from the left, becomes the
 * thing, and goes out to the right. Drawn for Lede in a box of 200 × 72.
 */
const lines = {
  /** A newspaper sheet with its first line: nothing read here yet. */
  page: 'M8 60H76V14a4 4 0 0 1 4-4H112l12 12H112V10 22h12V60H90V36H112 90V46H104 90V60H192',
  /** A bookmark over an empty shelf. */
  bookmark: 'M8 60H84V16a4 4 0 0 1 4-4H112a4 4 0 0 1 4 4V60L100 46 84 60H192',
  /** A padlock. */
  lock: 'M8 60H78V34H86V24a14 14 0 0 1 28 0V34H122V60H100V45a2.5 2.5 0 1 1 .1 0V60 34H86 114 122V60H192',
  /** A magnifying glass. */
  glass: 'M8 60H122L110 46a18 18 0 1 1 2-2L126 60H192',
  /** A line that has come apart, and curls at the ends. */
  broken:
    'M8 60H70c14 0 18-10 12-18s-18-4-16 5 14 13 24 4L100 40 110 51c10 9 22 5 24-4s-10-13-16-5-2 18 12 18H192',
  /** A clock at a quarter past. */
  clock:
    'M8 60H100a22 22 0 1 1 .1 0V60A22 22 0 0 0 100 16 22 22 0 0 0 100 60M100 24V38H110 100V24M100 60H192',
  /** A picture that plays. */
  film: 'M8 60H70V16a4 4 0 0 1 4-4H126a4 4 0 0 1 4 4V60H90V26L114 37 90 48V60H192',
  /** A column of headlines. */
  list: 'M8 60H74V12H126V22H84 126V34H84 126V46H84 126V60H192',
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
