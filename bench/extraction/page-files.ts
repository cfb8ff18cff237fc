import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A saved page on disk and what stands beside it. */
export type PageFile = {
  /** The file's name without its endings. */
  readonly id: string;
  readonly path: string;
  /** Address from a ground truth or an index, where that is a web address; else ''. */
  readonly url: string;
};

const knownCharset = /^(?:iso-8859-\d+|windows-\d+|koi8-[ru]|shift_jis|euc-\w+|gb\w+|big5)$/i;
const pageEnding = /\.html?(\.gz)?$/i;

/** The saved pages that a file or a folder (with or without `html/` inside) stands for, sorted by id. */
export function findPageFiles(path: string): readonly PageFile[] {
  const full = resolve(path);
  if (!statSync(full).isDirectory()) return [describeFile(full, new Map())];
  const folder = existsSync(join(full, 'html')) ? join(full, 'html') : full;
  const addresses = readIndex(dirname(join(folder, 'x')));
  return readdirSync(folder)
    .filter((name) => pageEnding.test(name))
    .sort()
    .map((name) => describeFile(join(folder, name), addresses));
}

/** A page's bytes, unzipped where the file is zipped. */
export function readPageBytes(path: string): Buffer {
  const bytes = readFileSync(path);
  return /\.gz$/i.test(path) ? gunzipSync(bytes) : bytes;
}

/** A page's text, by the charset that it names in its first bytes; UTF-8 where it is that or names none. */
export function decodePage(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = bytes.subarray(0, 4096).toString('latin1');
    const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? '';
    return new TextDecoder(knownCharset.test(charset) ? charset : 'windows-1252').decode(bytes);
  }
}

/** The address that a page is shown under: its own, else its canonical link, else its file. */
export function pageAddress(page: PageFile, bytes: Buffer): string {
  return page.url || canonicalOf(bytes) || pathToFileURL(page.path).href;
}

/** The web address in `value`, or '' where it is none. */
export function webAddress(value: unknown): string {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return '';
  return value;
}

function describeFile(path: string, addresses: ReadonlyMap<string, string>): PageFile {
  const id = basename(path).replace(pageEnding, '');
  const truth = join(dirname(path), '..', 'ground-truth', `${id}.json`);
  const beside = existsSync(truth) ? webAddress(property(parse(truth), 'url')) : '';
  return { id, path, url: beside || addresses.get(id) || '' };
}

function readIndex(folder: string): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const path of [join(folder, '..', 'index.json'), join(folder, 'index.json')]) {
    if (!existsSync(path)) continue;
    const entries = parse(path);
    if (!Array.isArray(entries)) continue;
    for (const entry of entries) {
      const id = property(entry, 'id');
      const url = webAddress(property(entry, 'url'));
      if (typeof id === 'string' && url) addresses.set(id, url);
    }
  }
  return addresses;
}

function canonicalOf(bytes: Buffer): string {
  const head = bytes.subarray(0, 400_000).toString('utf8');
  const tags = head.match(/<(?:link|meta)\b[^>]{0,2000}>/gi) ?? [];
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i')
      .exec(tag)?.[1]
      ?.replaceAll('&amp;', '&');
  const canonical = tags.find((tag) => attribute(tag, 'rel')?.toLowerCase() === 'canonical');
  const graph = tags.find((tag) => attribute(tag, 'property')?.toLowerCase() === 'og:url');
  return (
    webAddress(canonical && attribute(canonical, 'href')) ||
    webAddress(graph && attribute(graph, 'content'))
  );
}

function parse(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function property(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Reflect.get(value, key);
}
