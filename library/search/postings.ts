/** In which parts of an article a term stands. */
export const inTitle = 0x80;
/** Byline, site name and host. */
export const inSource = 0x40;
/** How often in the text, counted up to 63. */
export const countMask = 0x3f;

/**
 * Where a term stands: documents in rising order, each with a byte that says in which parts and
 * how often (`inTitle | inSource | count`).
 */
export type Postings = { readonly docs: readonly number[]; readonly hits: readonly number[] };

/** Writes postings as differences in variable-length bytes: about two bytes a document. */
export function writePostings(target: number[], { docs, hits }: Postings): void {
  let last = 0;
  for (const [position, doc] of docs.entries()) {
    writeNumber(target, doc - last);
    target.push(hits[position] ?? 0);
    last = doc;
  }
}

/** Reads what `writePostings` wrote to `bytes` from `start` to `end`. */
export function readPostings(
  bytes: Uint8Array,
  start: number,
  end: number,
  visit: (doc: number, hit: number) => void,
): void {
  let doc = 0;
  for (let at = start; at < end;) {
    let difference = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at] ?? 0;
      at += 1;
      difference |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    doc += difference;
    visit(doc, bytes[at] ?? 0);
    at += 1;
  }
}

/** Writes a whole number ≥ 0, seven bits a byte, lowest first. */
export function writeNumber(target: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    target.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  target.push(rest);
}
