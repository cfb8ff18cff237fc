import type { Plugin } from 'vite';
import type { LinearModel } from '../extraction/judge/linear-model';
import type { ForestWeights } from '../extraction/model/forest';
import { packEdges } from '../extraction/model/packed-edges';
import { codes, toSigns } from '../extraction/model/two-signs';
import { classWords } from '../extraction/features/class-words';
import { packLines } from '../extraction/languages/pack-lines';
import { packs } from '../extraction/languages/packs';
import { shortenText } from './shorten-text';

/** What is added to a weight in thousandths, so that most weights of a model have a code of two signs. */
const weightZero = 4000;

/**
 * A linear model as a module that puts it together again: whole thousandths, as two signs each where all
 * have a code, below one list of names. These are keys of an object, so that they can be shortened with
 * the keys of what is weighed. `reader` is the path of `fromSigns`.
 */
export function packedModel(json: string, reader: string): string {
  // Written by bench/extraction/judge/train.ts.
  const { outcomes, ...rest } = JSON.parse(json) as LinearModel & Readonly<Record<string, unknown>>;
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'provenance'));
  const names = Object.keys(Object.values(outcomes)[0]?.weights ?? {});
  const rows = Object.values(outcomes).map(({ weights }) =>
    names.map((name) => Math.round((weights[name] ?? 0) * 1000)),
  );
  const hasCodes = rows.flat().every((value) => value >= -weightZero && value + weightZero < codes);
  const packed = rows.map((row) =>
    hasCodes ? row.map((value) => toSigns(value + weightZero)).join('') : row.join(),
  );
  const biases = Object.entries(outcomes).map(([name, { bias }]) => [
    name,
    Math.round(bias * 1000),
  ]);
  return `import { fromSigns } from ${JSON.stringify(reader)};
const listed = (named) => Object.keys(named);
const names = listed({ ${names.map((name) => `${name}: 0`).join()} });
const rows = ${JSON.stringify(packed.join(' '))}.split(' ');
const outcomes = {};
${JSON.stringify(biases)}.forEach(([outcome, bias], row) => {
  const values = ${hasCodes ? 'fromSigns(rows[row])' : "rows[row].split(',')"};
  const weights = {};
  names.forEach((name, at) => { weights[name] = ${hasCodes ? `(values[at] - ${weightZero})` : 'values[at]'} / 1000; });
  outcomes[outcome] = { bias: bias / 1000, weights };
});
const model = { ...${JSON.stringify(kept)}, outcomes };
export { model as default };
`;
}

/**
 * A forest with its edges in one text and the few features that it never asks about instead of all others, as a module
 * that puts it together again; `reader` is the path of `unpackEdges`.
 */
function packedForest(json: string, reader: string): string {
  // Written by bench/train/train.ts.
  const { edges, columns, ...rest } = JSON.parse(json) as ForestWeights;
  const all = [...Array(rest.width).keys()];
  const unasked = all.filter((column) => !columns.includes(column));
  if (all.filter((column) => !unasked.includes(column)).join() !== columns.join())
    throw new Error('The columns of the forest are not in order.');
  return `import { unpackEdges } from ${JSON.stringify(reader)};
const unasked = ${JSON.stringify(unasked)};
const forest = {
  ...${JSON.stringify({ ...rest, provenance: '' })},
  columns: [...Array(${rest.width}).keys()].filter((column) => !unasked.includes(column)),
  edges: unpackEdges(${JSON.stringify(packEdges(edges))}),
};
export { forest as default };
`;
}

/** The words of class names as one shortened text; `reader` is the path of `spellOut`. */
function packedWords(reader: string): string {
  const names = Object.keys(classWords);
  const text = shortenText(Object.values(classWords).join('\n'));
  return `import { spellOut } from ${JSON.stringify(reader)};
const [${names.join()}] = spellOut(${JSON.stringify(text)}).split('\\n');
export const classWords = { ${names.join()} };
`;
}

const virtual = '\0packed:';

/** Puts language packs, words of class names, linear models and the forest's edges into the build as texts: a fifth of the extraction script is data. */
export function packedData(): Plugin {
  return {
    name: 'packed-data',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/\/(?:kind-model|confidence-model|forest)\.json$/.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Under another name, so that nothing takes it for JSON.
      return found ? `${virtual}${found.id.replace(/\.json$/, '')}` : null;
    },
    async load(id) {
      if (!id.startsWith(virtual)) return null;
      const path = `${id.slice(virtual.length)}.json`;
      const json = await this.fs.readFile(path, { encoding: 'utf8' });
      return path.endsWith('forest.json')
        ? packedForest(json, path.replace('forest.json', 'packed-edges.ts'))
        : packedModel(json, path.replace(/judge\/[^/]+$/, 'model/two-signs.ts'));
    },
    transform(_, id) {
      if (id.endsWith('/extraction/features/class-words.ts'))
        return packedWords(id.replace('features/class-words', 'languages/pack-lines'));
      if (!id.endsWith('/extraction/languages/packed-lines.ts')) return null;
      const shortened = packLines(packs).map(shortenText);
      return `export const packedLines = ${JSON.stringify(shortened)};`;
    },
  };
}
