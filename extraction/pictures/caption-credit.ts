/** What a picture's text says: what is to be seen, and whose picture it is. */
export type Caption = { readonly caption: string; readonly credit: string };

/** Words for a picture and its source in the languages seen, and on pages of our own. */
const words =
  'фото|джерело|источник|колаж|коллаж|photo(?:graph)?|fot[oó]|credit|bild|quelle|crédit|ảnh|image|picture|gentileza|снимка';

/** A line that is only a credit. */
export const creditLine = new RegExp(
  `^[(\\s]*(?:©|автор фото|source|fot\\.|zdj\\.|${words})\\s*[:©]?\\s`,
  'i',
);

/** A credit as a caption's last words: "… . Photo: name", "…, photo: name", "… (Photo: name)", "… — Photo: name", "… © agency". */
const closingCredit = new RegExp(
  `(?:[.,!?…)»”"]|\\s[/|—–-]|\\s(?=[(©]))\\s*(\\(?(?:©|fot\\.|zdj\\.|(?:${words})(?:\\s*[:/©]|(?<=[/(|—–-] ?\\S+)\\s))[^|]{2,80})$`,
  'i',
);

const capital = '[A-ZÀ-ÞА-ЯІЇЄҐ]';

/**
 * The same without a mark: "… . Фото Name", "… . Name/AGENCY", "… . (Name, AGENCY)", "… /Name"; no name behind an
 * initial or a day, and no "(Symbolbild)".
 */
const unmarkedCredit = new RegExp(
  `(?:(?<=\\S{3})[.!?…»”"]\\s+(?=(?:Фото|Photo) ${capital}[^.!?|:]{3,40}$|${capital}[^.!?/:]{1,40}/ ?${capital}[^.!?:]{1,50}$|\\((?!\\S*(?:bild|foto)\\))(?:${capital}[^\\s()]*(?: / | |(?=\\)))){1,6}\\)$)|\\s/(?=[^\\s\\d][^/|.]{2,60}$))(.+)$`,
);

/** Parts one line of text beside a picture into caption and credit. */
export function splitCredit(text: string): Caption {
  const closing = closingCredit.exec(text) ?? unmarkedCredit.exec(text);
  const named = closing?.[1];
  if (closing && named) {
    const caption = text
      .slice(0, closing.index + 1)
      .replace(/,$/, '')
      .trim();
    return { caption, credit: named.replace(/^\((.*)\)\.?$/, '$1').trim() };
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
