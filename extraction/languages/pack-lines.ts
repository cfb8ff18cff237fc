import { lineKinds, type LanguagePack, type LineForm, type LineKind } from './language-pack';

/**
 * Cyrillic letters and what stands for each in a packed text: one byte instead of two. Phrases are
 * in lower case, so capitals are free.
 */
const cyrillic = 'абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґ';
const standIns = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ@^_{}~<>|=';

/**
 * How many signs a phrase has in common with the one before it, by the digit before it. Folded lines
 * have # for every number, so digits are free, too.
 */
const shared: readonly number[] = [0, 2, 3, 4, 5, 7, 9, 12, 16, 22];

const anyCyrillic = /[\u0400-\u04ff]/;

/** A phrase of the packs: how it must stand, and what it is for. */
export type PackedPhrase = {
  readonly kind: LineKind;
  readonly form: LineForm;
  readonly phrase: string;
};

/** The packs' phrases as they count: the first pack that has a phrase says what it is for. */
function counted(packs: readonly LanguagePack[]): readonly PackedPhrase[] {
  const met = new Set<string>();
  const labels: PackedPhrase[] = [];
  const others: PackedPhrase[] = [];
  const kinds = new Map<string, LineKind>();
  const add = (list: PackedPhrase[], entry: PackedPhrase) => {
    const key = `${entry.form} ${entry.phrase}`;
    if (!met.has(key)) list.push(entry);
    met.add(key);
  };
  for (const { lines } of packs) {
    for (const kind of lineKinds) {
      const { label = [], opening = [], within = [] } = lines[kind] ?? {};
      for (const phrase of [...label, ...opening]) if (!kinds.has(phrase)) kinds.set(phrase, kind);
      for (const phrase of label) add(labels, { kind, form: 'label', phrase });
      for (const phrase of opening) add(others, { kind, form: 'opening', phrase });
      for (const phrase of within) add(others, { kind, form: 'within', phrase });
    }
  }
  const openings = new Map(
    others.filter(({ form }) => form === 'opening').map(({ phrase, kind }) => [phrase, kind]),
  );
  // An opening is a label of its kind, too; one that an earlier pack has as a label of another kind is said before.
  const own = [...kinds].filter(([phrase, kind]) => openings.get(phrase) !== kind);
  return [...own.map(([phrase, kind]) => ({ kind, form: 'label' as const, phrase })), ...others];
}

function packGroup(phrases: readonly string[]): string {
  let text = '';
  let before = '';
  for (const phrase of [...phrases].sort()) {
    if (/[\d\n]/.test(phrase)) throw new Error(`A pack cannot hold: ${phrase}`);
    let common = 0;
    while (common < phrase.length && phrase[common] === before[common]) common += 1;
    const level = shared.findLastIndex((length) => length <= common);
    text += level + phrase.slice(shared[level]);
    before = phrase;
  }
  return text;
}

function packPart(entries: readonly PackedPhrase[]): string {
  const groups = new Map<string, string[]>();
  // Labels come before openings: they say first what a phrase is for.
  for (const form of ['label', 'opening', 'within'] as const) {
    for (const entry of entries.filter((each) => each.form === form)) {
      const key = form.charAt(0) + String.fromCharCode(97 + lineKinds.indexOf(entry.kind));
      groups.set(key, [...(groups.get(key) ?? []), entry.phrase]);
    }
  }
  return [...groups].map(([key, phrases]) => key + packGroup(phrases)).join('\n');
}

/**
 * All packs as two texts, as the build puts them into the script: phrases without and with Cyrillic
 * letters. Throws where a phrase could not be told apart again.
 */
export function packLines(packs: readonly LanguagePack[]): readonly [string, string] {
  const entries = counted(packs);
  const others = entries.filter(({ phrase }) => anyCyrillic.test(phrase));
  const strange = others.find(({ phrase }) => /[A-Z@^_{}~<>|=]/.test(phrase));
  if (strange) throw new Error(`A pack cannot hold: ${strange.phrase}`);
  const plain = packPart(entries.filter(({ phrase }) => !anyCyrillic.test(phrase)));
  const packed = packPart(others).replace(/(^..)|[а-яєіїґ]/gm, (letter, key?: string) => {
    const place = key ? -1 : cyrillic.indexOf(letter);
    return place < 0 ? letter : standIns.charAt(place);
  });
  return [plain, packed];
}

/** The text that the build has made shorter: see scripts/shorten-text.ts. */
export function spellOut(short: string): string {
  const end = short.indexOf('\n');
  const runs = new Map<string, string>();
  // A run may hold signs that stand for earlier ones.
  const spelled = (text: string) =>
    text
      .split('')
      .map((sign) => runs.get(sign) ?? sign)
      .join('');
  for (const run of short.slice(0, end).split('\t'))
    if (run !== '') runs.set(run.charAt(0), spelled(run.slice(1)));
  return spelled(short.slice(end + 1));
}

/** Gives each phrase of one of the texts that `packLines` made. */
export function unpackLines(packed: string, give: (entry: PackedPhrase) => void): void {
  for (const group of packed.split('\n')) {
    const first = group.charAt(0);
    const form = first === 'l' ? 'label' : first === 'o' ? 'opening' : 'within';
    const kind = lineKinds[group.charCodeAt(1) - 97];
    if (!kind) continue;
    let phrase = '';
    for (const part of group.slice(2).match(/\d\D*/g) ?? []) {
      phrase = phrase.slice(0, shared[Number(part.charAt(0))]) + part.slice(1);
      give({ kind, form, phrase });
    }
  }
}

/** The Cyrillic letters that signs of a packed text stand for; its groups' first two signs stay. */
export function withCyrillic(packed: string): string {
  return packed.replace(/(^..)|[A-Z@^_{}~<>|=]/gm, (sign, key?: string) =>
    key ? sign : cyrillic.charAt(standIns.indexOf(sign)),
  );
}
