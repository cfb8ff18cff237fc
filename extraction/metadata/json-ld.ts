/** One object of a page's JSON-LD, as the page wrote it. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** More than this is no metadata: a page that carries it gets none read from it. */
const longestScript = 2_000_000;
const mostNodes = 2_000;

export function isObject(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What publishers' templates break most: comment wrappers, raw line breaks in strings, trailing commas. */
function mend(json: string): string {
  return json
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:\]\]|--)>(?:\s*\*\/)?\s*;?\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1');
}

function parse(json: string): unknown {
  for (const text of [json, mend(json)]) {
    try {
      return JSON.parse(text);
    } catch {
      // Broken JSON is common and no reason to stop: the next spelling, or nothing.
      continue;
    }
  }
  return null;
}

function collect(value: unknown, into: JsonLdNode[], depth: number): void {
  if (into.length >= mostNodes || depth > 6) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isObject(value)) {
    into.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement']) {
      if (key in value) collect(value[key], into, depth + 1);
    }
  }
}

/** Every JSON-LD object of the page in document order, graphs and arrays laid flat; broken scripts are passed over. */
export function readJsonLd(page: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const json = script.textContent;
    if (json.length <= longestScript) collect(parse(json), nodes, 0);
  }
  return nodes;
}

/** The node's types without their vocabulary's address. */
export function typesOf(node: JsonLdNode): readonly string[] {
  const type = node['@type'];
  const all = Array.isArray(type) ? type : [type];
  return all
    .filter((name): name is string => typeof name === 'string')
    .map((name) => name.replace(/^.*[/#:]/, ''));
}

/** A node with its own name for what `key` refers to: the text itself, or an object's `name`, `url` or `@id`. */
export function textOf(value: unknown, ...keys: readonly string[]): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0], ...keys);
  if (!isObject(value)) return '';
  for (const key of keys) {
    const found = value[key];
    if (typeof found === 'string' && found.trim()) return found.trim();
  }
  return '';
}
