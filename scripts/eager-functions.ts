import { parseSync, type Plugin } from 'vite';
import {
  childrenOf,
  isNode,
  nameOf,
  placeOf,
  walk,
  written,
  type SyntaxNode,
} from './short-names/syntax';

/** The function that the script is, and the names that it makes objects of with `new`. */
function scriptOf(program: SyntaxNode): readonly [unknown, ReadonlySet<string | null>] {
  const made = new Set<string | null>();
  let body: unknown;
  walk(program, (node) => {
    if (node.type === 'NewExpression') made.add(nameOf(node['callee']));
    if (/^Function|^Arrow/.test(node.type)) body ??= node['body'];
  });
  return [body, made];
}

/** Whether an arrow does the same as a function: it has no `this` or `arguments` of its own. */
function canBeArrow(found: SyntaxNode): boolean {
  let can = found['generator'] !== true;
  walk(found, (node) => {
    if (node !== found && node.type.startsWith('Function')) return false;
    if (/^(?:ThisExpression|Super|MetaProperty)$/.test(node.type)) can = false;
    if (nameOf(node) === 'arguments') can = false;
    return can;
  });
  return can;
}

/** A function's declaration as an arrow without its name. */
function asArrow(node: SyntaxNode, text: (part: unknown) => string): string {
  const given = Array.isArray(node['params']) ? node['params'].filter(isNode) : [];
  const parameters = given.map(text).join();
  const isBare = given.length === 1 && given[0]?.type === 'Identifier';
  const head = `${node['async'] === true ? 'async ' : ''}${isBare ? parameters : `(${parameters})`}=>`;
  const [statement, ...more] = isNode(node['body']) ? childrenOf(node['body']) : [];
  const answer = statement?.type === 'ReturnStatement' ? statement['argument'] : null;
  if (more.length > 0 || !isNode(answer)) return head + text(node['body']);
  const value = text(answer);
  return (
    head + (answer.type === 'SequenceExpression' || value.startsWith('{') ? `(${value})` : value)
  );
}

/**
 * A classic script, one function called at once, so written that engines compile all functions in it while they
 * read it: V8 and SpiderMonkey take a function in parentheses for one that is called soon. Else each is
 * skipped first and read again at its first call, which is a tenth of a cold run. Functions declared at the top become
 * arrows before everything else: as early at hand, and shorter. https://v8.dev/blog/preparser#pife
 */
export function withEagerFunctions(code: string): string {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script to compile at once: ${errors[0]?.message}`);
  // The parser's own type has no common shape to walk by.
  const tree = program as unknown as SyntaxNode;
  const [body, made] = scriptOf(tree);
  const arrows: string[] = [];
  const eager = written(code, tree, (node, text, parent) => {
    const name = nameOf(node['id']);
    if (node.type === 'FunctionDeclaration' && parent === body) {
      if (made.has(name) || !canBeArrow(node)) return null;
      arrows.push(`${name}=(${asArrow(node, text)})`);
      return '';
    }
    // A method is a function without the word; what is in parentheses stays as it is.
    const isFunction =
      node.type === 'ArrowFunctionExpression' ||
      (node.type === 'FunctionExpression' &&
        /^(?:async )?function/.test(code.slice(...placeOf(node))));
    return isFunction && parent?.type !== 'ParenthesizedExpression' ? `(${text(node)})` : null;
  });
  const start = eager.indexOf('{') + 1;
  return arrows.length > 0
    ? `${eager.slice(0, start)}var ${arrows.join()};${eager.slice(start)}`
    : eager;
}

/** Has all functions of the script `name` of a build compiled while it is read. */
export function eagerFunctions(name: string): Plugin {
  return {
    name: 'lede-eager-functions',
    enforce: 'post',
    generateBundle: {
      // Behind the bundler's minifier, which takes such parentheses away.
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle[name];
        if (chunk?.type === 'chunk') chunk.code = withEagerFunctions(chunk.code);
      },
    },
  };
}
