/** Numbers below this have a code of two signs, from `#` to `~`. */
export const codes = 92 * 92;
const firstSign = 35;

/** Two signs for a whole number from 0 to below `codes`; throws for any other. */
export function toSigns(code: number): string {
  if (!Number.isInteger(code) || code < 0 || code >= codes) throw new Error(`No code: ${code}`);
  return String.fromCharCode(firstSign + Math.floor(code / 92), firstSign + (code % 92));
}

/** The code that two signs of a text stand for, of which the first is at `place`. */
export function codeAt(text: string, place: number): number {
  return (text.charCodeAt(place) - firstSign) * 92 + text.charCodeAt(place + 1) - firstSign;
}

/** The numbers that a text of `toSigns` holds. */
export function fromSigns(text: string): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length; at += 2) numbers.push(codeAt(text, at));
  return numbers;
}
