import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync, parseSync, type Plugin } from 'vite';
import { usedNames } from './own-names';
import { reachedNames } from './platform-names';
import { nameOf, walk, type SyntaxNode } from './syntax';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where what crosses the border of the extraction script is declared: by the order of rooms it can be nowhere else. */
const contracts = ['article', 'platform', 'extraction/extraction-outcome.ts'] as const;

/** Parses a file or a program; throws where it is none. */
function parse(name: string, code: string): SyntaxNode {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  // The parser's own type has no common shape to walk by.
  return program as unknown as SyntaxNode;
}

function filesOf(path: string): readonly string[] {
  const full = join(root, path);
  if (path.endsWith('.ts')) return [full];
  return readdirSync(full)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(full, file));
}

/** The names of everything that may leave the script or comes into it from another of ours. */
function contractNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of contracts.flatMap(filesOf)) {
    walk(parse(file, readFileSync(file, 'utf8')), (node) => {
      const name = node.type === 'TSPropertySignature' ? nameOf(node['key']) : null;
      if (name !== null) names.add(name);
    });
  }
  return names;
}

/** Names of one sign, then of two, that stand for nothing else. */
function* freeNames(taken: (name: string) => boolean): Generator<string> {
  const first = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$'];
  for (const start of ['', ...first]) {
    for (const end of start === '' ? first : [...first, ...'0123456789']) {
      if (!taken(start + end)) yield start + end;
    }
  }
  throw new Error('No short name is left.');
}

/**
 * A program with the names of its own properties as one or two signs each. A name stays where it could
 * be anything but that: a property of the browser that the program may reach, part of what other scripts
 * read or write, a name in a package (`packages`, their sources), or a text. That data are read by texts
 * and never by names is what TypeScript checks (`noPropertyAccessFromIndexSignature`).
 */
export function withShortNames(code: string, packages: readonly string[] = []): string {
  const { counts, data, globals, styles } = usedNames(parse('script.js', code));
  const names = new Set([...counts.keys(), ...data]);
  const kept = new Set([
    ...reachedNames(globals, names, styles),
    ...contractNames(),
    ...packages.flatMap((source) => [...usedNames(parse('package.js', source)).counts.keys()]),
    ...data,
  ]);
  const free = freeNames((name) => kept.has(name) || names.has(name));
  const cache: Record<string, string> = {};
  for (const [name] of [...counts].sort((one, other) => other[1] - one[1])) {
    if (kept.has(name) || name.length < 3) continue;
    cache[name] = free.next().value ?? name;
  }
  const { code: renamed, errors } = minifySync('script.js', code, {
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false },
    mangleProps: { include: new RegExp(`^(?:${Object.keys(cache).join('|')})$`), cache },
  });
  if (errors.length > 0) throw new Error(`The script with short names: ${errors[0]?.message}`);
  return renamed;
}

/** Gives the script `name` of a build short names for its own properties: no bundler can know which those are. */
export function shortNames(name: string): Plugin {
  return {
    name: 'lede-short-names',
    apply: 'build',
    renderChunk: {
      order: 'post',
      handler(code, { fileName, moduleIds }) {
        if (fileName !== name) return null;
        const packages = moduleIds.filter((id) => id.includes('/node_modules/'));
        return withShortNames(
          code,
          packages.map((id) => this.getModuleInfo(id)?.code ?? ''),
        );
      },
    },
  };
}
