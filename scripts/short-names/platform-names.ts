import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { parseSync } from 'vite';
import { childrenOf, isNode, nameOf, walk, type SyntaxNode } from './syntax';

/** What TypeScript's libraries say of a name: its members, each with the names in its signature, and what it stands for besides. */
type Declared = {
  readonly members: Map<string, Set<string>>;
  readonly always: Set<string>;
};

/** What every program uses without naming it: the types of literals and what syntax makes. */
const unnamed =
  `Array ReadonlyArray String Number Boolean BigInt Symbol Object Function CallableFunction
NewableFunction RegExp Error Promise IArguments TemplateStringsArray Iterable Iterator IteratorResult Generator`.split(
    /\s+/,
  );

const isMember = (node: SyntaxNode) =>
  /^TS(?:Property|Method)Signature$|^TSAbstract|^PropertyDefinition$|^MethodDefinition$/.test(
    node.type,
  );

/** Types and values that a part of a declaration names. */
function mentions(node: SyntaxNode, into: Set<string>): void {
  const named = node['typeName'] ?? node['exprName'] ?? node['expression'];
  if (!isNode(named)) return;
  // Of a name in a namespace each part is one.
  walk(named, (part) => {
    const found = nameOf(part);
    if (found !== null) into.add(found);
  });
}

/** Reads a declaration's members at any depth, and what it names apart from them. */
function read(node: SyntaxNode, into: Declared): void {
  walk(node, (part) => {
    if (part === node || !isMember(part)) {
      mentions(part, into.always);
      return true;
    }
    const name = nameOf(part['key']);
    const mentioned = name === null ? into.always : (into.members.get(name) ?? new Set());
    if (name !== null) into.members.set(name, mentioned);
    for (const child of childrenOf(part)) {
      walk(child, (inner) => mentions(inner, mentioned));
      // Members of a type literal in the signature are reached with it.
      for (const inner of childrenOf(child)) read(inner, { ...into, always: mentioned });
    }
    return false;
  });
}

function declare(statements: readonly SyntaxNode[], all: Map<string, Declared>): void {
  const add = (name: string, node: SyntaxNode): void => {
    const declared = all.get(name) ?? { members: new Map(), always: new Set() };
    all.set(name, declared);
    read(node, declared);
  };
  for (const statement of statements) {
    const name = nameOf(statement['id']);
    const body = statement['body'];
    if (statement.type === 'VariableDeclaration') {
      for (const child of childrenOf(statement)) add(nameOf(child['id']) ?? '', child);
    } else if (statement.type === 'TSModuleDeclaration' && isNode(body)) {
      // What stands in a namespace is its member and a name of its own.
      const inner = childrenOf(body).map((node) =>
        isNode(node['declaration']) ? node['declaration'] : node,
      );
      declare(inner, all);
      const space = all.get(name ?? '') ?? { members: new Map(), always: new Set() };
      if (name !== null) all.set(name, space);
      for (const found of inner.flatMap((node) => [node, ...childrenOf(node)])) {
        const member = nameOf(found['id']);
        if (member !== null) space.members.set(member, new Set([member]));
      }
    } else if (name !== null) {
      add(name, statement);
    }
  }
}

/** TypeScript's own libraries for pages: the language and the DOM. */
function libraries(): readonly string[] {
  const require = createRequire(import.meta.url);
  const home = dirname(require.resolve('typescript/package.json'));
  // The compiler lies in a package for each platform, its libraries beside it.
  const platform = `@typescript/typescript-${process.platform}-${process.arch}/package.json`;
  const folder = join(dirname(createRequire(`${home}/`).resolve(platform)), 'lib');
  return readdirSync(folder)
    .filter((file) => /^lib\.(?:es|dom|decorators).*\.d\.ts$/.test(file))
    .map((file) => join(folder, file));
}

/** What the libraries declare, each name with all its declarations. */
function readLibraries(): ReadonlyMap<string, Declared> {
  const read = new Map<string, Declared>();
  for (const file of libraries()) {
    const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`${file} cannot be read.`);
    declare(childrenOf(program as unknown as SyntaxNode), read);
  }
  if (read.get('Document')?.members.has('links') !== true) throw new Error('No page is declared.');
  return read;
}

/** Read once: a second for 5 MB of declarations. */
let all: ReadonlyMap<string, Declared> | undefined;

/**
 * Every property name that a program may meet on an object of the browser: the members of whatever its
 * globals lead to by the properties in `used`. `globals` are the names that it mentions, each with what
 * is read from it, `styles` what is read of styles where that is all known. From the
 * declarations by which the sources are checked, so that no property that type-checks is missed. Throws
 * where one that is read from a global itself is not among them.
 */
export function reachedNames(
  globals: ReadonlyMap<string, ReadonlySet<string>>,
  used: ReadonlySet<string>,
  styles: ReadonlySet<string> | null,
): ReadonlySet<string> {
  all ??= readLibraries();
  const names = new Set<string>(styles);
  const waiting = [...globals.keys(), ...unnamed];
  const seen = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const declared = all.get(name);
    if (!declared || seen.has(name)) continue;
    if (styles && /^CSSStyle(?:Declaration|Properties)/.test(name)) continue;
    seen.add(name);
    waiting.push(...declared.always);
    for (const [member, mentioned] of declared.members) {
      names.add(member);
      if (used.has(member)) waiting.push(...mentioned);
    }
  }
  for (const [name, read] of globals) {
    // Variables of the program's own begin with a small letter.
    if (!/^[A-Z]/.test(name) || !all.has(name)) continue;
    const missing = [...read].find((property) => !names.has(property));
    if (missing !== undefined) throw new Error(`${name}.${missing} is declared nowhere.`);
  }
  return names;
}
