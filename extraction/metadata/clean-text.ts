import { betweenWords } from '@/extraction/dom/letters';

/** Characters that direct or hide text: a title may not reorder what stands beside it. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
};

/** Character references that a page escaped twice, as JSON-LD of many sites has them. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()] ?? whole;
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );
}

/** One line of plain text: tags and doubly escaped references resolved, invisible characters and doubled spaces gone. */
export function cleanText(text: string): string {
  return decodeEntities(text)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const folded = new Map<string, string>();

/**
 * For comparing two spellings of one line in any script: letters and digits only, folded. Titles and
 * names are held against one another, so each is folded once.
 */
export function foldForComparison(text: string): string {
  let known = folded.get(text);
  if (known === undefined) {
    known = text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(betweenWords, ' ')
      .trim();
    folded.set(text, known);
  }
  return known;
}
