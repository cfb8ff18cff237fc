import type { Plugin, Rolldown } from 'vite';

/**
 * Properties of extraction's own records, the longest in all. None is a name of the language, of the
 * DOM, of the article's record or of data that a page gives: those are read by what they are called.
 */
export const ownNames = (
  'container blocks segments element containers linked isSentence shape first parent titleBlock ' +
  'sentenceEnds likeDescription linkedDataTypes texts pictures proseBefore picked hasCopyright likeTitle ' +
  'detect isArticleBody inArticleBody charactersBefore meaning emphasised notes networks mediaBefore ' +
  'sharePictures openGraphType hasAddress outside inside siteNames capitalised firstPicked isLinked ' +
  'keepsSpace references isHidden shortWords separators hopeless lastPicked bestAncestors startsLow ' +
  'livePictures commas digits pickedBefore repeatsLater sinceHeading wrappers capitals isQuoted ' +
  'underPrompt headings facts pageUrl chances indexes hasTime openGraph kept direct cards leads'
).split(' ');

type Edit = { readonly start: number; readonly end: number; readonly text: string };
type SyntaxNode = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null;
}

function editsIn(program: unknown, short: ReadonlyMap<string, string>): readonly Edit[] {
  const edits: Edit[] = [];
  const rename = (name: unknown, after: (old: string) => string): void => {
    if (!isNode(name) || name['type'] !== 'Identifier') return;
    const old = String(name['name']);
    const text = short.get(old);
    if (text === undefined) return;
    edits.push({ start: Number(name['start']), end: Number(name['end']), text: text + after(old) });
  };
  const nothing = (): string => '';
  const visit = (node: unknown): void => {
    if (!isNode(node)) return;
    if (node['type'] === 'MemberExpression' && node['computed'] !== true) {
      rename(node['property'], nothing);
    }
    if (node['type'] === 'Property' && node['computed'] !== true) {
      const isShort = node['shorthand'] === true;
      rename(node['key'], isShort ? (old) => `:${old}` : nothing);
    }
    if (node['type'] === 'Literal' && short.has(String(node['value']))) {
      throw new Error(`A property of extraction is named by a text: ${String(node['value'])}`);
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return edits;
}

/** A script with `ownNames` as two signs each; throws where one of them is also written as a text. */
export function withShortOwnNames(code: string, parse: (code: string) => unknown): string {
  const short = new Map(ownNames.map((name, at) => [name, `$${at.toString(36)}`]));
  let text = code;
  for (const edit of [...editsIn(parse(code), short)].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  }
  return text;
}

/** Does so to the extraction script: a bundler shortens variables, not what could be reached by name. */
export function shortNames(): Plugin {
  return {
    name: 'short-names',
    renderChunk(this: Rolldown.PluginContext, code, chunk) {
      return chunk.name === 'extract' ? withShortOwnNames(code, (text) => this.parse(text)) : null;
    },
  };
}
