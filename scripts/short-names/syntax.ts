/** A node of a syntax tree as any parser of the ESTree family gives it. */
export type SyntaxNode = Readonly<Record<string, unknown>> & { readonly type: string };

/** Whether a value is a node of a syntax tree. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The nodes right below one, in the order of the text. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Calls `visit` with a node and all below it; what stands below one for which it answers `false` is passed over. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => unknown): void {
  if (visit(node) === false) return;
  for (const child of childrenOf(node)) walk(child, visit);
}

/** The name of an identifier, or the value of a text; null for anything else. */
export function nameOf(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Identifier') return String(node['name']);
  return node.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

/** Where a node stands in its program. */
export function placeOf(node: SyntaxNode): readonly [start: number, end: number] {
  return [Number(node['start']), Number(node['end'])];
}

/**
 * The source of a node with parts written anew: what `how` answers stands in a part's place, null leaves it as it is but
 * for what stands in it. `text` gives `how` the source of another part, written anew in the same way, or of the same
 * one as null would leave it.
 */
export function written(
  code: string,
  node: SyntaxNode,
  how: (
    node: SyntaxNode,
    text: (part: unknown) => string,
    parent: SyntaxNode | null,
  ) => string | null,
  parent: SyntaxNode | null = null,
): string {
  const inner = (): string => {
    const [start, end] = placeOf(node);
    let source = '';
    let at = start;
    for (const child of childrenOf(node).toSorted(
      (one, other) => placeOf(one)[0] - placeOf(other)[0],
    )) {
      const [from, to] = placeOf(child);
      // A shorthand property's key and value are the same place.
      if (from < at) continue;
      source += code.slice(at, from) + text(child);
      at = to;
    }
    return source + code.slice(at, end);
  };
  const text = (part: unknown): string => {
    if (part === node) return inner();
    return isNode(part) ? written(code, part, how, node) : '';
  };
  return how(node, text, parent) ?? inner();
}
