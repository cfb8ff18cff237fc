import type { Plugin } from 'vite';
import type { LanguagePack } from '../extraction/languages/language-pack';
import { packPack } from '../extraction/languages/unpack-pack';
import type { LinearModel } from '../extraction/judge/linear-model';

/** The source of a language pack's file, its phrases in one text. */
export function packedPack(name: string, pack: LanguagePack): string {
  return (
    `import { unpackPack } from './unpack-pack';\n` +
    `export const ${name} = unpackPack(${JSON.stringify(pack.lang)}, ${JSON.stringify(packPack(pack))});\n`
  );
}

/**
 * A linear model as rows of whole thousandths below one list of names, as a module that puts it
 * together again: the same object in half of the bytes.
 */
export function packedModel(json: string): string {
  // Written by bench/extraction/judge/train.ts.
  const { outcomes, ...rest } = JSON.parse(json) as LinearModel & Readonly<Record<string, unknown>>;
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'provenance'));
  const names = Object.keys(Object.values(outcomes)[0]?.weights ?? {});
  const rows = Object.entries(outcomes).map(([outcome, { bias, weights }]) => {
    const values = names.map((name) => Math.round((weights[name] ?? 0) * 1000));
    return `${outcome},${Math.round(bias * 1000)},${values.join()}`;
  });
  return `const names = ${JSON.stringify(names.join(' '))}.split(' ');
const outcomes = {};
for (const row of ${JSON.stringify(rows.join('\n'))}.split('\\n')) {
  const [outcome, bias, ...values] = row.split(',');
  const weights = {};
  names.forEach((name, at) => { weights[name] = values[at] / 1000; });
  outcomes[outcome] = { bias: bias / 1000, weights };
}
const model = { ...${JSON.stringify(kept)}, outcomes };
export { model as default };
`;
}

const virtual = '\0packed:';

/** Puts language packs and linear models into the build as texts: a fifth of the extraction script is data. */
export function packedData(): Plugin {
  return {
    name: 'packed-data',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/\/(?:kind|confidence)-model\.json$/.test(source)) return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      // Under another name, so that nothing takes it for JSON.
      return found ? `${virtual}${found.id.replace(/\.json$/, '')}` : null;
    },
    async load(id) {
      if (!id.startsWith(virtual)) return null;
      return packedModel(
        await this.fs.readFile(`${id.slice(virtual.length)}.json`, { encoding: 'utf8' }),
      );
    },
    async transform(_, id) {
      if (!/\/extraction\/languages\/\w\w\.ts$/.test(id)) return null;
      const [[name, pack] = []] = Object.entries(
        (await import(id)) as Record<string, LanguagePack>,
      );
      return name === undefined || pack === undefined ? null : packedPack(name, pack);
    },
  };
}
