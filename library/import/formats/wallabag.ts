import * as v from 'valibot';
import { ImportError } from '@/library/import/import-error';
import { badRow, cleanTags, rowOf, type RowOrBad, timeOf } from '@/library/import/import-row';
import { readText } from '@/library/import/read-text';

const text = v.optional(v.nullable(v.string()), '');
const flag = v.optional(v.nullable(v.union([v.boolean(), v.number()])), false);

/** What of wallabag's entries is of use (https://doc.wallabag.org, version 2's JSON export). */
const entry = v.object({
  url: v.string(),
  title: text,
  content: text,
  domain_name: text,
  language: text,
  created_at: text,
  published_at: text,
  published_by: v.optional(v.nullable(v.array(v.unknown())), []),
  tags: v.optional(v.nullable(v.array(v.unknown())), []),
  is_archived: flag,
  is_starred: flag,
});

/** Reads wallabag's JSON, articles and all. */
export async function* readWallabag(file: Blob): AsyncGenerator<RowOrBad> {
  for (const [position, value] of parseList(await readText(file)).entries()) {
    const line = position + 1;
    const parsed = v.safeParse(entry, value);
    if (!parsed.success) {
      yield badRow(line, 'malformed', JSON.stringify(value) ?? '');
      continue;
    }
    const { output } = parsed;
    yield rowOf({
      line,
      url: output.url,
      title: output.title ?? '',
      siteName: output.domain_name ?? '',
      lang: (output.language ?? '').replace('_', '-'),
      byline: (output.published_by ?? []).filter((name) => typeof name === 'string').join(', '),
      published: output.published_at ?? '',
      savedAt: timeOf(output.created_at),
      tags: cleanTags((output.tags ?? []).map(tagName)),
      readingState: output.is_archived ? 'archived' : 'unread',
      isFavourite: Boolean(output.is_starred),
      html: output.content ?? '',
    });
    if (position % 100 === 99) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** A name, or an object with one (`label` in later versions). */
function tagName(tag: unknown): string {
  if (typeof tag === 'string') return tag;
  const named = v.safeParse(v.object({ label: v.string() }), tag);
  return named.success ? named.output.label : '';
}

function parseList(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    if (Array.isArray(value)) return value;
  } catch (error) {
    throw new ImportError('broken-file', { cause: error });
  }
  throw new ImportError('unknown-format');
}
