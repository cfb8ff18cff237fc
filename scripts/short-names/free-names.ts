import { childrenOf, isNode, nameOf, walk, type SyntaxNode } from './syntax';

const isFunction = (node: SyntaxNode) => /Function/.test(node.type);

/** The names that a pattern of parameters or variables binds. */
function bound(pattern: unknown, into: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') into.add(nameOf(pattern) ?? '');
  else if (pattern.type === 'Property') bound(pattern['value'], into);
  else if (pattern.type === 'AssignmentPattern') bound(pattern['left'], into);
  else for (const part of childrenOf(pattern)) bound(part, into);
}

/** What a function, or a program, declares anywhere in it but in functions of its own. */
function declaredIn(scope: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const parameter of childrenOf({ ...scope, body: null })) bound(parameter, names);
  walk(scope, (node) => {
    if (node.type === 'VariableDeclarator') bound(node['id'], names);
    if (node.type === 'CatchClause') bound(node['param'], names);
    if (/^(?:Function|Class)Declaration$/.test(node.type)) bound(node['id'], names);
    return node === scope || !isFunction(node);
  });
  return names;
}

/** The names that a program takes from outside: those that it uses and no function around declares. */
export function freeNames(program: SyntaxNode): ReadonlySet<string> {
  const free = new Set<string>();
  const look = (node: SyntaxNode, scopes: readonly ReadonlySet<string>[]): void => {
    const inner = isFunction(node) || node === program ? [...scopes, declaredIn(node)] : scopes;
    const name = node.type === 'Identifier' ? nameOf(node) : null;
    if (name !== null && !inner.some((scope) => scope.has(name))) free.add(name);
    for (const child of childrenOf(node)) {
      // A property's name is none of these.
      const isName =
        node['computed'] !== true &&
        (child === node['property'] || (child === node['key'] && node['shorthand'] !== true));
      if (!isName) look(child, inner);
    }
  };
  look(program, []);
  return free;
}
