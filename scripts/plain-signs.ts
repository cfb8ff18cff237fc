import { parseSync } from 'vite';
import { type SyntaxNode, written } from './short-names/syntax';

/** Signs that anyone sees in a text: no controls, spaces or marks on the letter before. */
const seen = /^[\p{L}\p{N}\p{P}\p{S}]$/u;

/** An escape of an expression that stands for one sign, or any other escape. */
const escapes = /\\(?:x([89a-f][\da-f])|u([\da-f]{4})|[^])/gi;

/**
 * A script whose regular expressions have letters and signs beyond ASCII as themselves: "\u0590" is six bytes, the sign
 * two or three.
 */
export function withPlainSigns(code: string): string {
  const { program, errors } = parseSync('script.js', code);
  if (errors.length > 0) throw new Error(`The script to spell plainly: ${errors[0]?.message}`);
  // The parser's own type has no common shape to walk by.
  return written(code, program as unknown as SyntaxNode, (node, text) =>
    node['regex']
      ? text(node).replace(escapes, (escape: string, short?: string, long?: string) => {
          const sign = String.fromCharCode(Number.parseInt(short ?? long ?? '', 16));
          return sign > '\x7f' && seen.test(sign) ? sign : escape;
        })
      : null,
  );
}
