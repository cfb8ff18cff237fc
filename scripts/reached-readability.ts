import { parseSync, type Plugin } from 'vite';
import {
  childrenOf,
  isNode,
  nameOf,
  placeOf,
  written,
  type SyntaxNode,
} from './short-names/syntax';

/**
 * Statements of the search of `@mozilla/readability` that do nothing for us, by how they begin: extraction
 * runs `_grabArticle` alone, see extraction/witnesses/readability-pick.ts, with an author given and without
 * a title. Languages, addresses, pictures and the cleaning of what was found are our own.
 */
const idle = [
  'log(',
  'if (_debug)',
  'if (_docJSDOMParser)',
  // The page's language, its author, a heading like its title, the direction of its text.
  'if (node.tagName === "HTML")',
  'if ( !_articleByline &&',
  'if (shouldRemoveTitleHeader &&',
  'var ancestors = [parentOfTopCandidate',
  '_someNode(ancestors, function (ancestor) { if (!ancestor.tagName)',
  // Cleaning what was found, and dressing it.
  '_prepArticle(articleContent);',
  'if (isPaging)',
  'if (neededToCreateTopCandidate)',
  'if (!page)',
  'normalizeSpaces = typeof',
  'maxDepth = maxDepth || 3;',
] as const;

/** What stands for what in its source: values that never differ for us, and names that no bundler may shorten. */
const settled: readonly (readonly [RegExp, string])[] = [
  [/, fn, this\)/g, ', fn)'],
  [/\bthis\.REGEXPS\./g, 'REGEXPS_'],
  [/\bthis\./g, ''],
  [/\bpage \? page : _doc\.body/, '_doc.body'],
  [/\b_nbTopCandidates\b/g, 'DEFAULT_N_TOP_CANDIDATES'],
  [/\bif \(normalizeSpaces\)/, 'if (true)'],
  [/\bmaxDepth > 0 && depth > maxDepth\b/, 'depth > 3'],
  [/!filterFn \|\| filterFn\(node\.parentNode\)/, 'true'],
  [/\.readability\b/g, '._r'],
  [/\.contentScore\b/g, '._s'],
  [/{ contentScore: 0 }/, '{ _s: 0 }'],
] as const;

/** What the search remembers while it runs, in place of the package's constructor; one search runs at a time. */
const beginning = `let _doc, _charThreshold, _flags, _attempts;
export function Readability(doc, options) {
  _doc = doc;
  _charThreshold = options.charThreshold;
  // The third flag is for the cleaning: with it the last two tries would be the same.
  _flags = FLAG_STRIP_UNLIKELYS | FLAG_WEIGHT_CLASSES;
  _attempts = [];
}
Readability.prototype = { _grabArticle };
`;

/** The methods and values of the package's prototype. */
function membersOf(program: SyntaxNode): readonly SyntaxNode[] {
  for (const statement of childrenOf(program)) {
    const set = statement['expression'];
    if (!isNode(set) || set.type !== 'AssignmentExpression' || !isNode(set['right'])) continue;
    if (set['right'].type === 'ObjectExpression') return childrenOf(set['right']);
  }
  throw new Error('Readability has no prototype any more.');
}

const isStatement = (node: SyntaxNode) => /Statement$|^VariableDeclaration$/.test(node.type);

/**
 * The search of Readability as functions and values of a module, of which a bundler leaves out what is never
 * reached: methods of a prototype it has to keep. Throws where the package is not what this was written for.
 */
export function searchAlone(source: string): string {
  // Comments go first, so that what is looked for stands together.
  let code = source.replace(/^ *(?:\/\/.*|\/\*[^]*?\*\/)\n/gm, '');
  for (const [from, to] of settled) {
    if (code.search(from) < 0) throw new Error(`Readability has changed: no ${from}`);
    code = code.replace(from, to);
  }
  const { program, errors } = parseSync('Readability.js', code);
  if (errors.length > 0) throw new Error('Readability cannot be read.');
  const met = new Set<string>();
  const kept = (node: SyntaxNode): string =>
    written(code, node, (part) => {
      if (!isStatement(part)) return null;
      const text = code.slice(...placeOf(part)).replace(/\s+/g, ' ');
      const match = idle.find((beginning) => text.startsWith(beginning));
      if (match === undefined) return null;
      met.add(match);
      return ';';
    });
  const value = (name: string, node: unknown) =>
    isNode(node) ? `const ${name} = ${kept(node)};\n` : '';
  const parts = new Map<string, string>();
  // The parser's own type has no common shape to walk by.
  for (const member of membersOf(program as unknown as SyntaxNode)) {
    const name = nameOf(member['key']) ?? '';
    const list = member['value'];
    if (member['method'] === true) parts.set(name, `function ${kept(member)}\n`);
    else if (name !== 'REGEXPS' || !isNode(list)) parts.set(name, value(name, list));
    else
      for (const each of childrenOf(list)) {
        const key = `REGEXPS_${nameOf(each['key'])}`;
        parts.set(key, value(key, each['value']));
      }
  }
  const missing = idle.find((each) => !met.has(each));
  if (missing !== undefined) throw new Error(`Readability has changed: no ${missing}`);
  return reached(parts);
}

/** What `beginning` leads to, below it; throws where something leads to nothing. */
function reached(parts: ReadonlyMap<string, string>): string {
  let module = beginning;
  const seen = new Set<string>();
  const lookIn = (code: string): void => {
    for (const name of code.match(/(?<![\w$.'"])(?:_|[A-Z]+_)\w+(?!['":\w])/g) ?? []) {
      if (seen.has(name) || beginning.includes(`let ${name}`) || beginning.includes(`, ${name}`))
        continue;
      const part = parts.get(name);
      // A capital one may be a variable of the part's own.
      if (part === undefined && !name.startsWith('_')) continue;
      if (part === undefined) throw new Error(`Readability's search asks for ${name}.`);
      seen.add(name);
      module += part;
      lookIn(part);
    }
  };
  lookIn(beginning);
  return module;
}

/** Leaves the search alone of Readability in a build; what is left is the package's own code. */
export function reachedReadability(): Plugin {
  return {
    name: 'reached-readability',
    enforce: 'pre',
    transform: (code, id) => {
      if (id.endsWith('@mozilla/readability/Readability.js')) return searchAlone(code);
      // The package's other half, a quick guess whether a page is an article, is ours to make.
      if (id.endsWith('@mozilla/readability/index.js'))
        return "export { Readability } from './Readability.js';";
      return null;
    },
  };
}
