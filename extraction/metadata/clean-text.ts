import { tidyText } from '@/extraction/dom/nodes';
import { betweenWords } from '@/extraction/dom/letters';

/** Characters that direct or hide text: a title may not reorder what stands beside it. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Character references that a page escaped twice, as JSON-LD of many sites has them. */
function decodeEntities(text: string): string {
  if (!/&#?\w+;/.test(text)) return text;
  const escaped = text.replaceAll('<', '&lt;');
  return new DOMParser().parseFromString(escaped, 'text/html').body.textContent;
}

/** One line of plain text: tags and doubly escaped references resolved, invisible characters and doubled spaces gone. */
export function cleanText(text: string): string {
  return tidyText(
    decodeEntities(text)
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
      .replace(invisible, ''),
  );
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
