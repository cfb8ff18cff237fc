import { strFromU8, unzip, type UnzipFileInfo } from 'fflate';
import * as v from 'valibot';
import { ImportError } from '@/library/import/import-error';
import { badRow, cleanTags, rowOf, type RowOrBad, timeOf } from '@/library/import/import-row';

/** Bytes that one file in the archive, and all of them, may claim to have: more is a bomb. */
const largestFile = 30_000_000;
const largestArchive = 4_000_000_000;
/** Bytes of the archive itself. */
const largestZip = 1_500_000_000;

const text = v.optional(v.nullable(v.string()), '');

/** What of Omnivore's `metadata_*.json` is of use (export of 2024). */
const item = v.object({
  slug: text,
  title: text,
  author: text,
  url: v.string(),
  state: text,
  readingProgress: v.optional(v.nullable(v.number()), 0),
  labels: v.optional(v.nullable(v.array(v.unknown())), []),
  savedAt: text,
  publishedAt: text,
});

/** Whether a ZIP archive is Omnivore's. */
export async function isOmnivore(file: Blob): Promise<boolean> {
  const names: string[] = [];
  await extract(file, ({ name }) => {
    names.push(name);
    return false;
  });
  return names.some((name) => isMetadata(name));
}

/** Reads Omnivore's ZIP: metadata, and the articles in `content/`. Items are counted over all metadata files. */
export async function* readOmnivore(file: Blob): AsyncGenerator<RowOrBad> {
  let claimed = 0;
  const metadata = await extract(file, ({ name, originalSize }) => {
    claimed += originalSize;
    return isMetadata(name) && originalSize <= largestFile;
  });
  if (claimed > largestArchive) throw new ImportError('too-large');
  let line = 0;
  for (const name of Object.keys(metadata).sort(byNumber)) {
    const items = parseList(metadata[name]);
    if (!items) {
      line += 1;
      yield badRow(line, 'malformed', name);
      continue;
    }
    const contents = await readContents(file, items);
    for (const value of items) {
      line += 1;
      yield itemRow(value, line, contents);
    }
  }
}

/** The articles of one metadata file: twenty, as Omnivore writes them. */
async function readContents(
  file: Blob,
  items: readonly unknown[],
): Promise<ReadonlyMap<string, string | null>> {
  const slugs = items.flatMap((value) => {
    const parsed = v.safeParse(item, value);
    return parsed.success && parsed.output.slug ? [parsed.output.slug] : [];
  });
  const wanted = new Map(slugs.map((slug) => [`content/${slug}.html`, slug]));
  const contents = new Map<string, string | null>();
  const files = await extract(file, ({ name, originalSize }) => {
    const slug = wanted.get(name.replace(/^.*(?=content\/)/, ''));
    if (slug === undefined) return false;
    if (originalSize > largestFile) contents.set(slug, null);
    return originalSize <= largestFile;
  });
  for (const [name, bytes] of Object.entries(files)) {
    const slug = wanted.get(name.replace(/^.*(?=content\/)/, ''));
    if (slug !== undefined) contents.set(slug, strFromU8(bytes));
  }
  return contents;
}

function itemRow(
  value: unknown,
  line: number,
  contents: ReadonlyMap<string, string | null>,
): RowOrBad {
  const parsed = v.safeParse(item, value);
  if (!parsed.success) return badRow(line, 'malformed', JSON.stringify(value) ?? '');
  const { slug, url, title, author, state, labels, savedAt, publishedAt, readingProgress } =
    parsed.output;
  const html = contents.get(slug ?? '');
  if (html === null) return badRow(line, 'too-large', title ?? url);
  return rowOf({
    line,
    url,
    title: title ?? '',
    byline: author ?? '',
    published: publishedAt ?? '',
    savedAt: timeOf(savedAt),
    tags: cleanTags((labels ?? []).filter((label) => typeof label === 'string')),
    readingState:
      state === 'Archived' ? 'archived' : (readingProgress ?? 0) >= 95 ? 'read' : 'unread',
    html: html ?? '',
  });
}

/** Unpacks the files that `filter` wants; each gets no more memory than it claims. */
async function extract(
  file: Blob,
  filter: (info: UnzipFileInfo) => boolean,
): Promise<Readonly<Record<string, Uint8Array>>> {
  if (file.size > largestZip) throw new ImportError('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new Promise((resolve, reject) => {
    unzip(bytes, { filter }, (error, files) => {
      if (error) reject(new ImportError('broken-file', { cause: error }));
      else resolve(files);
    });
  });
}

function isMetadata(name: string): boolean {
  return /(?:^|\/)metadata_\w+\.json$/.test(name);
}

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

function parseList(bytes: Uint8Array | undefined): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(strFromU8(bytes ?? new Uint8Array()));
    return Array.isArray(value) ? value : [value];
  } catch {
    return null;
  }
}
