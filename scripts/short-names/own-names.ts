import { freeNames } from './free-names';
import { childrenOf, isNode, nameOf, walk, type SyntaxNode } from './syntax';

/** How a program uses property names. */
export type UsedNames = {
  /** How often each stands in it as a name, not as a text. */
  readonly counts: ReadonlyMap<string, number>;
  /** Names that are also read, written or listed as texts: data. */
  readonly data: ReadonlySet<string>;
  /** Every name that it takes from the browser, with the properties read from it. */
  readonly globals: ReadonlyMap<string, ReadonlySet<string>>;
  /** What is read of an element's `style`; null where a style is handed on, so that anything may be. */
  readonly styles: ReadonlySet<string> | null;
};

/** Calls that turn names into texts or texts into names, by what they are called on. */
const listing = new Set([
  'keys',
  'entries',
  'assign',
  'getOwnPropertyNames',
  'stringify',
  'hasOwn',
]);

/** The last name of what is spelled before brackets or handed to a call: `kinds` of `model.kinds`. */
function lastName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type !== 'MemberExpression') return nameOf(node);
  return node['computed'] === true ? lastName(node['object']) : nameOf(node['property']);
}

function isNumber(node: unknown): boolean {
  return isNode(node) && node.type === 'Literal' && typeof node['value'] === 'number';
}

/**
 * Objects that are used as tables: read by a computed name, asked by `in`, or listed. By their last name
 * alone, whatever scope it stands in; those without one as they stand.
 */
function tablesIn(program: SyntaxNode): readonly [ReadonlySet<string>, readonly SyntaxNode[]] {
  const names = new Set<string>();
  const unnamed: SyntaxNode[] = [];
  const add = (node: unknown): void => {
    const name = lastName(node);
    if (name !== null) names.add(name);
    else if (isNode(node)) unnamed.push(node);
  };
  walk(program, (node) => {
    if (node.type === 'MemberExpression' && node['computed'] === true) {
      if (!isNumber(node['property'])) add(node['object']);
    } else if (node.type === 'ForInStatement' || node['operator'] === 'in') {
      add(node['right']);
    } else if (node.type === 'CallExpression') {
      const [callee, ...given] = childrenOf(node);
      if (listing.has(lastName(callee) ?? '')) given.forEach(add);
    }
  });
  return [names, unnamed];
}

/** The words of a text that is a word or a list of words, however they are parted: such may become names. */
function wordsOf(node: SyntaxNode): readonly string[] {
  const { value } = node as { readonly value?: unknown };
  const text =
    node.type === 'TemplateElement' ? (value as { readonly cooked?: unknown }).cooked : value;
  if (typeof text !== 'string' || !/^[\w$]+(?:[\s,;|]+[\w$]+)*$/.test(text)) return [];
  return text.split(/[^\w$]+/);
}

/** Every key of an object that is written down, and of those in it; what is handed to a call is not in it. */
function keysOf(object: SyntaxNode): readonly string[] {
  const keys: string[] = [];
  walk(object, (node) => {
    if (/Function|Class|Call/.test(node.type)) return false;
    const key = node.type === 'Property' && node['computed'] !== true ? nameOf(node['key']) : null;
    if (key !== null) keys.push(key);
    return true;
  });
  return keys;
}

/** What is read of styles, see `UsedNames`: CSS has four hundred properties, of which `container` is a name as others. */
function stylesIn(program: SyntaxNode): ReadonlySet<string> | null {
  const read = new Set<string>();
  const places = new Set<unknown>();
  let all = true;
  const isStyle = (node: unknown) =>
    isNode(node) && node.type === 'MemberExpression' && nameOf(node['property']) === 'style';
  walk(program, (node) => {
    const { object, argument, property } = node;
    if (node.type === 'MemberExpression' && node['computed'] !== true && isStyle(object)) {
      places.add(object);
      read.add(nameOf(property) ?? '');
    }
    if (node['operator'] === '!') places.add(argument);
    if (isStyle(node) && !places.has(node)) all = false;
    if (node.type === 'Property' && nameOf(node['key']) === 'style') all = false;
    if (nameOf(node) === 'getComputedStyle') all = false;
  });
  return all ? read : null;
}

/** How a program uses the names of properties. */
export function usedNames(program: SyntaxNode): UsedNames {
  const [tables, unnamed] = tablesIn(program);
  const counts = new Map<string, number>();
  const data = new Set(unnamed.flatMap(keysOf));
  const globals = new Map([...freeNames(program)].map((name) => [name, new Set<string>()]));
  const count = (node: unknown): void => {
    if (!isNode(node)) return;
    const name = nameOf(node);
    if (name === null) return;
    if (node.type === 'Identifier') counts.set(name, (counts.get(name) ?? 0) + 1);
    else data.add(name);
  };
  walk(program, (node) => {
    for (const word of wordsOf(node)) data.add(word);
    if (node['computed'] === true) return;
    if (node.type === 'MemberExpression') {
      count(node['property']);
      const object =
        isNode(node['object']) && node['object'].type === 'Identifier'
          ? nameOf(node['object'])
          : null;
      globals.get(object ?? '')?.add(nameOf(node['property']) ?? '');
    }
    if (/^Property|^MethodDefinition$/.test(node.type)) count(node['key']);
    const bound =
      node.type === 'Property'
        ? [node['key'], node['value']]
        : node.type === 'VariableDeclarator'
          ? [node['id'], node['init']]
          : [node['left'], node['right']];
    const [name, value] = bound;
    if (isNode(value) && tables.has(lastName(name) ?? ''))
      for (const key of keysOf(value)) data.add(key);
  });
  return { counts, data, globals, styles: stylesIn(program) };
}
