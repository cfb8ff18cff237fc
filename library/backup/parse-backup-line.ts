import * as v from 'valibot';
import { articleId } from '@/article/address';
import { parseArticle } from '@/article/parse-article';
import type { IncomingEntry, PersonalPart } from '@/library/merge-into-library';
import { versionOf } from '@/library/join-versions';
import { articlePart } from '@/library/new-record';
import type { Version } from '@/library/summary';

/** The newest form of backups that this Lede writes and reads; see docs/formats.md. */
export const backupVersion = 1;

/** A line of a backup, understood. */
export type BackupLine =
  | {
      readonly is: 'header';
      readonly version: number;
      readonly createdAt: string;
      readonly articles: number;
    }
  | {
      readonly is: 'entry';
      readonly entry: IncomingEntry;
      /** What of it had to be left out, where something had to. */
      readonly without?: BadLineReason;
    }
  | { readonly is: 'end'; readonly entries: number };

/** What is wrong with a line, for the person who restores it. */
export type BadLineReason =
  | 'not-json'
  | 'unknown-kind'
  | 'malformed-record'
  | 'malformed-article'
  | 'wrong-id'
  | 'malformed-version';

/** A counter beyond it is no count of changes but an attempt to win over all later ones. */
const largestCounter = 2 ** 40;
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const stamp = v.object({
  counter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largestCounter)),
  replica: v.pipe(v.string(), v.maxLength(64)),
});
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const life = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largestCounter));
const tag = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100));

const personal: v.GenericSchema<unknown, PersonalPart> = v.object({
  life,
  savedAt: moment,
  readingState: v.picklist(['unread', 'reading', 'read', 'archived']),
  isFavourite: v.boolean(),
  tagMarks: v.pipe(
    v.array(v.object({ tag, isSet: v.boolean(), stamp })),
    v.maxLength(1000),
    v.transform((marks) => {
      const byTag = new Map(marks.map((mark) => [mark.tag, mark]));
      return [...byTag.values()].sort((one, other) => (one.tag < other.tag ? -1 : 1));
    }),
  ),
  place: v.nullable(
    v.object({
      quote: v.pipe(v.string(), v.maxLength(1000)),
      prefix: v.pipe(v.string(), v.maxLength(32)),
      suffix: v.pipe(v.string(), v.maxLength(32)),
      position: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  deletedAt: v.nullable(moment),
  stamps: v.object({
    article: stamp,
    readingState: stamp,
    isFavourite: stamp,
    place: stamp,
    progress: stamp,
    deletedAt: stamp,
  }),
});

/** More versions than Lede keeps of an article are none of its own. */
const versionsLimit = 1000;

const version = v.object({ takenAt: moment, stamp, article: v.unknown() });
const savedLine = v.object({
  id,
  saved: personal,
  article: v.unknown(),
  takenAt: v.optional(moment),
  isFromFile: v.optional(v.literal(true)),
  versions: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(versionsLimit)), []),
});
const deletedLine = v.object({ id, deleted: v.object({ life, stamp }) });
const headerLine = v.object({
  lede: v.literal('backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.maxLength(40)),
  articles: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const endLine = v.object({ end: v.object({ entries: v.number() }) });

/**
 * Narrows one line of a backup, or says what is wrong with it. What a list shows of an article is
 * read from the article again, and its id computed: a line cannot take another article's place.
 */
export async function parseBackupLine(line: string): Promise<BackupLine | BadLineReason> {
  const value = parseJson(line);
  if (value === undefined) return 'not-json';
  if (typeof value !== 'object' || value === null) return 'unknown-kind';
  if ('lede' in value) {
    const header = v.safeParse(headerLine, value);
    return header.success ? { is: 'header', ...header.output } : 'malformed-record';
  }
  if ('end' in value) {
    const end = v.safeParse(endLine, value);
    return end.success ? { is: 'end', entries: end.output.end.entries } : 'malformed-record';
  }
  if ('deleted' in value) {
    const line = v.safeParse(deletedLine, value);
    if (!line.success) return 'malformed-record';
    const { id, deleted } = line.output;
    return { is: 'entry', entry: { is: 'deleted', tombstone: { id, ...deleted } } };
  }
  return 'saved' in value ? parseSaved(value) : 'unknown-kind';
}

async function parseSaved(value: unknown): Promise<BackupLine | BadLineReason> {
  const line = v.safeParse(savedLine, value);
  if (!line.success) return 'malformed-record';
  const { id, saved, takenAt, isFromFile } = line.output;
  const article = parseOrNull(line.output.article);
  if (!article) return 'malformed-article';
  if ((await articleId(article.url, article.canonicalUrl)) !== id) return 'wrong-id';
  const record = { ...articlePart(article, saved.savedAt), id, ...saved };
  const parsed = await Promise.all(line.output.versions.map((each) => parseVersion(each, id)));
  const versions = parsed.filter((each) => each !== null);
  const entry: IncomingEntry = {
    is: 'saved',
    record,
    article,
    versions,
    ...(takenAt !== undefined && { takenAt }),
    ...(isFromFile && { isFromFile }),
  };
  const isLess = versions.length < parsed.length;
  return { is: 'entry', entry, ...(isLess && { without: 'malformed-version' as const }) };
}

/** An earlier text of the article `id`; null where it is malformed or another article's. */
async function parseVersion(value: unknown, id: string): Promise<Version | null> {
  const found = v.safeParse(version, value);
  const article = found.success ? parseOrNull(found.output.article) : null;
  if (!found.success || !article) return null;
  const isOwn = (await articleId(article.url, article.canonicalUrl)) === id;
  return isOwn ? versionOf(id, { ...found.output, article }) : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function parseOrNull(value: unknown): ReturnType<typeof parseArticle> | null {
  try {
    return parseArticle(value);
  } catch {
    return null;
  }
}
