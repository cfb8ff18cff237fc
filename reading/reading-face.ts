/**
 * Has the browser read the reading face before any text is set in it: found only when the text is laid
 * out, its file comes while that stands unpainted, and all of it is laid out twice. `letters`: some of
 * the script to be read, beside the Latin one, which has the digits and the full stops of all.
 */
export async function fetchReadingFace(letters: string): Promise<void> {
  await document.fonts.load('1em "Lede Serif"', `a${letters}`);
}
