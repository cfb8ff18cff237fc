import { parseSync, type Plugin } from 'vite';
import { childrenOf, isNode, nameOf, walk, type SyntaxNode } from './short-names/syntax';

type Span = { readonly start: number; readonly end: number };

/** Text to put in place of what stands in a span; an empty span is a place between two signs. */
type Edit = Span & { readonly text: string };

/** Every node of the parser says where in the text it stands. */
const spanOf = (node: unknown): Span => node as Span;

/** Whether an arrow does the same as a function: it has no `this` or `arguments` of its own, and is not made with `new`. */
function canBeArrow(found: SyntaxNode, made: ReadonlySet<string>): boolean {
  let can = found['generator'] !== true && !made.has(nameOf(found['id']) ?? '');
  walk(found, (node) => {
    if (node !== found && node.type.startsWith('Function')) return false;
    if (/^(?:ThisExpression|Super|MetaProperty)$/.test(node.type)) can = false;
    if (nameOf(node) === 'arguments') can = false;
    return can;
  });
  return can;
}

/** What turns a function's declaration into an arrow. */
function arrowEdits(code: string, found: SyntaxNode): readonly Edit[] {
  const { start, end } = spanOf(found);
  const params = Array.isArray(found['params']) ? found['params'].filter(isNode) : [];
  const body = isNode(found['body']) ? found['body'] : found;
  const head =
    params.length === 1 && params[0]?.type === 'Identifier'
      ? spanOf(params[0])
      : { start: code.indexOf('(', start), end: spanOf(body).start };
  const opening = { start, end: head.start, text: found['async'] === true ? 'async ' : '' };
  const [statement, ...more] = childrenOf(body);
  const value = statement?.type === 'ReturnStatement' ? statement['argument'] : null;
  if (more.length > 0 || !isNode(value)) {
    return [opening, { start: head.end, end: spanOf(body).start, text: '=>' }];
  }
  const { start: from, end: to } = spanOf(value);
  const [open, close] =
    value.type === 'SequenceExpression' || code[from] === '{' ? ['(', ')'] : ['', ''];
  return [
    opening,
    { start: head.end, end: from, text: `=>${open}` },
    { start: to, end, text: close },
  ];
}

/** The function that the script is, and the functions declared right in it that can be arrows. */
function partsOf(program: SyntaxNode): readonly [SyntaxNode | null, readonly SyntaxNode[]] {
  const made = new Set<string>();
  let script: SyntaxNode | null = null;
  walk(program, (node) => {
    if (node.type === 'NewExpression') made.add(nameOf(node['callee']) ?? '');
    if (/^Function|^Arrow/.test(node.type)) script ??= node;
  });
  const body = (script as SyntaxNode | null)?.['body'];
  const declared = isNode(body)
    ? childrenOf(body).filter(
        (node) => node.type === 'FunctionDeclaration' && canBeArrow(node, made),
      )
    : [];
  return [script, declared];
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
  const root = program as unknown as SyntaxNode;
  const [script, declared] = partsOf(root);
  if (script === null) return code;
  const edits: Edit[] = declared.flatMap((node) => arrowEdits(code, node));
  walk(root, (node) => {
    // What is in parentheses stays as it is.
    for (const child of node.type === 'ParenthesizedExpression' ? [] : childrenOf(node)) {
      const { start, end } = spanOf(child);
      // A method is a function without the word.
      const isFunction =
        child.type === 'ArrowFunctionExpression' ||
        (child.type === 'FunctionExpression' &&
          /^(?:async )?function/.test(code.slice(start, end)));
      if (isFunction) edits.push({ start, end: start, text: '(' }, { start: end, end, text: ')' });
    }
  });
  edits.sort((one, other) => one.start - other.start || one.end - other.end);
  const written = (from: number, to: number): string => {
    let text = '';
    let at = from;
    for (const edit of edits) {
      if (edit.start < at || edit.end > to) continue;
      text += code.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + code.slice(at, to);
  };
  const names = declared.map(
    (node) => `${nameOf(node['id'])}=(${written(spanOf(node).start, spanOf(node).end)})`,
  );
  let at = spanOf(script['body']).start + 1;
  let text = written(0, at) + (names.length > 0 ? `var ${names.join()};` : '');
  for (const node of declared) {
    text += written(at, spanOf(node).start);
    at = spanOf(node).end;
  }
  return text + written(at, code.length);
}

/** Has all functions of the script `name` of a build compiled while it is read. */
export function eagerFunctions(name: string): Plugin {
  return {
    name: 'lede-eager-functions',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle[name];
        if (chunk?.type === 'chunk') chunk.code = withEagerFunctions(chunk.code);
      },
    },
  };
}
