import { parseSync } from 'vite';
import { isNode, nameOf, walk, written, type SyntaxNode } from './short-names/syntax';

/**
 * Methods whose calls stay as they are: they stand in inner loops and do so little that a call more would
 * show.
 */
const direct = new Set('charCodeAt codePointAt at push get has add set call now next'.split(' '));

/** Properties of nodes that are shared too: reading them takes so long that a call more does not show. */
const read = new Set(
  'textContent nodeValue ownerDocument className localName nodeType firstChild parentElement childNodes documentElement firstElementChild nextElementSibling'.split(
    ' ',
  ),
);

/** Objects whose functions do not ask what they are called on. */
const spaces = new Set(['Math', 'Array', 'Object', 'JSON', 'Number', 'Reflect', 'String']);

/**
 * What stands for a call or a reading at several places: its name, how it is declared, what each place saves in signs, and
 * what is given to it at this one; null where it only is another name.
 */
type Shared = {
  readonly name: string;
  readonly value: string;
  readonly saved: number;
  readonly given: readonly unknown[] | null;
};

/** Signs of a name that the minifier gives. */
const shortName = 2;

/** A reading of a property of a node, or a function of an object that does not ask what it is called on. */
function sharedReading(node: SyntaxNode, parent: SyntaxNode | null): Shared | null {
  const name = nameOf(node['property']) ?? '';
  const space = nameOf(node['object']) ?? '';
  const isCalled = parent?.['callee'] === node;
  if (node['computed'] === true) return null;
  if (isCalled && parent.type === 'CallExpression' && spaces.has(space)) {
    const value = `${space}.${name}`;
    return { name: `of_${space}_${name}`, value, saved: value.length - shortName, given: null };
  }
  const isWritten =
    parent?.['operator'] === 'delete' ||
    (parent?.['left'] === node &&
      parent.type !== 'LogicalExpression' &&
      parent.type !== 'BinaryExpression');
  if (!read.has(name) || isCalled || isWritten) return null;
  return {
    name: `read_${name}`,
    value: `(node)=>node.${name}`,
    saved: name.length - shortName - 1,
    given: [node['object']],
  };
}

/** How a part of the program is shared; null where it is none that could be. */
function sharedOf(node: SyntaxNode, parent: SyntaxNode | null): Shared | null {
  if (node['operator'] === '??' && isNode(node['left']) && nameOf(node['right']) === '') {
    const { left } = node;
    const shared = sharedOf(left, node);
    return shared?.given
      ? {
          ...shared,
          name: `${shared.name}_or`,
          value: `${shared.value}??""`,
          saved: shared.saved + 4,
        }
      : null;
  }
  const { callee, arguments: given } = node;
  if (node.type === 'MemberExpression') return sharedReading(node, parent);
  if (node.type !== 'CallExpression' || !isNode(callee) || !Array.isArray(given)) return null;
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return null;
  const name = nameOf(callee['property']) ?? '';
  if (direct.has(name) || spaces.has(nameOf(callee['object']) ?? '') || given.length > 2)
    return null;
  if (given.some((each: SyntaxNode) => each.type === 'SpreadElement')) return null;
  const parameters = ['one', 'two'].slice(0, given.length).join();
  return {
    name: `call_${name}_${given.length}`,
    value: `(${['on', parameters].filter(Boolean).join()})=>on.${name}(${parameters})`,
    saved: name.length + 1 - shortName - (given.length > 0 ? 1 : 0),
    given: [callee['object'], ...given],
  };
}

/** Everything that belongs to a chain with `?.`: it ends as a whole. */
function chained(program: SyntaxNode): ReadonlySet<unknown> {
  const nodes = new Set<unknown>();
  walk(program, (node) => {
    if (node.type !== 'ChainExpression') return;
    for (let link = node['expression']; isNode(link); link = link['callee'] ?? link['object'])
      nodes.add(link);
  });
  return nodes;
}

/**
 * A program of one function that calls methods of the browser by functions of its own wherever that is shorter:
 * `find(node, 'a')` for `node.querySelectorAll('a')`. What is called on `Math` and the like has a name instead. The same
 * calls with the same values in the same order, but that a method is looked up after its arguments are known.
 */
export function withSharedCalls(code: string): string {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script to share calls in: ${errors[0]?.message}`);
  // The parser's own type has no common shape to walk by.
  const tree = program as unknown as SyntaxNode;
  const chains = chained(tree);
  const gains = new Map<string, number>();
  const found = (node: SyntaxNode, parent: SyntaxNode | null) =>
    chains.has(node) ? null : sharedOf(node, parent);
  const count = (node: SyntaxNode, _: unknown, parent: SyntaxNode | null): null => {
    const shared = found(node, parent);
    if (shared) {
      const { name, value, saved } = shared;
      // Its declaration: a name, signs around it, parameters of one sign each.
      const cost = shortName + 2 + value.replace(/node|one|two|on/g, 'e').length;
      gains.set(name, (gains.get(name) ?? -cost) + saved);
    }
    return null;
  };
  written(code, tree, count);
  const used = new Map<string, string>();
  const shared = written(code, tree, (node, text, parent) => {
    const one = found(node, parent);
    if (!one || (gains.get(one.name) ?? 0) <= 0) return null;
    used.set(one.name, one.value);
    return ` ${one.name}${one.given ? `(${one.given.map(text).join()})` : ''}`;
  });
  const start = shared.indexOf('{') + 1;
  const declared = [...used].map(([name, value]) => `${name}=${value}`);
  return declared.length === 0
    ? shared
    : `${shared.slice(0, start)}var ${declared.join()};${shared.slice(start)}`;
}
