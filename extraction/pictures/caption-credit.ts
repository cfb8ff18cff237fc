/** What a picture's text says: what is to be seen, and whose picture it is. */
export type Caption = { readonly caption: string; readonly credit: string };

/** A line that is only a credit, in the words and signs of the languages seen. */
const creditLine =
  /^[(\s]*(?:©|фото|джерело|источник|колаж|коллаж|автор фото|photo(?:graph)?|foto|credit|image|picture|bild|quelle|source|crédit|fot\.|zdj\.)\s*[:©]?\s/i;

/** A credit as a caption's last words: "… . Photo: name", "… / © agency". */
const closingCredit =
  /(?:[.!?…)»”"]\s*\(?((?:(?:©|фото|джерело|источник|колаж|коллаж|photo(?:graph)?|foto|credit|bild|quelle|crédit)\s*[:/©]|fot\.|zdj\.)\s*[^.]{2,80}\.?\)?)|\s[/|]\s*((?:©|фото|photo|foto|bild|fot\.)[^/|]{2,80}))$/i;

/** Parts one line of text beside a picture into caption and credit. */
export function splitCredit(text: string): Caption {
  const closing = closingCredit.exec(text);
  const named = closing?.[1] ?? closing?.[2];
  if (closing && named) {
    return { caption: text.slice(0, closing.index + 1).trim(), credit: named.trim() };
  }
  return creditLine.test(text) && text.length < 80
    ? { caption: '', credit: text }
    : { caption: text, credit: '' };
}

/** Caption and credit out of lines that stand beside a picture without a figure around them. */
export function captionOfLines(lines: readonly string[]): Caption {
  const credits = lines.filter((line) => creditLine.test(line) && line.length < 120);
  const [first = '', ...rest] = lines.filter((line) => !credits.includes(line));
  const { caption, credit } = splitCredit(first);
  // Without a credit that says so, the second line is taken for one.
  return { caption, credit: [credit, ...credits, ...rest].filter(Boolean).join(' ') };
}
