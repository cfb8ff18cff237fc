import {
  lineForms,
  lineKinds,
  type LanguagePack,
  type LineForm,
  type LineKind,
} from './language-pack';

/**
 * Cyrillic letters and what stands for each in a packed text: one byte instead of two. Phrases are
 * in lower case, so capitals are free.
 */
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ';
const standIns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ@^_{}~<>$=';

type Lines = Partial<Record<LineKind, Partial<Record<LineForm, readonly string[]>>>>;

/** A pack as one text, as the build puts it into the script; throws where a phrase cannot be told apart again. */
export function packPack(pack: LanguagePack): string {
  const groups: string[] = [];
  lineKinds.forEach((kind, at) => {
    lineForms.forEach((form, number) => {
      const phrases = pack.lines[kind]?.[form];
      if (!phrases) return;
      const strange = phrases.find((phrase) => /[A-Z@^_{}~<>$=|\n]/.test(phrase));
      if (strange !== undefined) throw new Error(`A pack cannot hold: ${strange}`);
      const text = phrases.join('|').replace(/[а-яєіїґ]/g, (letter) => {
        const place = cyrillic.indexOf(letter);
        return place < 0 ? letter : standIns.charAt(place);
      });
      groups.push(`${String.fromCharCode(97 + at)}${number}${text}`);
    });
  });
  return groups.join('\n');
}

/** The pack that `packPack` made a text of. */
export function unpackPack(lang: string, packed: string): LanguagePack {
  const lines: Lines = {};
  for (const group of packed.split('\n')) {
    const kind = lineKinds[group.charCodeAt(0) - 97];
    const form = lineForms[Number(group.charAt(1))];
    if (!kind || !form) continue;
    const text = group
      .slice(2)
      .replace(/[A-Z@^_{}~<>$=]/g, (sign) => cyrillic.charAt(standIns.indexOf(sign)));
    (lines[kind] ??= {})[form] = text.split('|');
  }
  return { lang, lines };
}
