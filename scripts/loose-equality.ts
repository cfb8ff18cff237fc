import { parseSync } from 'vite';
import { isNode, placeOf, written, type SyntaxNode } from './short-names/syntax';

/** Whether a part of a program is a text or a number written out. */
function isWrittenOut(node: unknown): boolean {
  if (!isNode(node)) return false;
  return node.type === 'Literal'
    ? typeof node['value'] === 'string' || typeof node['value'] === 'number'
    : node.type === 'UnaryExpression' && node['operator'] === '-' && isWrittenOut(node['argument']);
}

/**
 * A script that compares with texts and numbers by `==` and `!=`, a sign shorter each. The two differ only where a text
 * is held against a number, a truth value or an object, and there the compiler of TypeScript refuses the comparison
 * (error 2367), but for what is `unknown`: look at its type first. Readability, which is not typed, holds nothing but
 * texts and numbers against them; the built script is held against its sources on all fixtures. Comparisons with `null`, `undefined` and with other values stay as they are.
 */
export function withLooseEquality(code: string): string {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script to compare in: ${errors[0]?.message}`);
  // The parser's own type has no common shape to walk by.
  return written(code, program as unknown as SyntaxNode, (node, text) => {
    const { left, right, operator } = node;
    if (node.type !== 'BinaryExpression' || !isNode(left) || !isNode(right)) return null;
    if (operator !== '===' && operator !== '!==') return null;
    if (!isWrittenOut(left) && !isWrittenOut(right)) return null;
    const between = code.slice(placeOf(left)[1], placeOf(right)[0]);
    return text(left) + between.replace(operator, operator.slice(0, 2)) + text(right);
  });
}
