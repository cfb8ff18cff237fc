import { listBin } from '@/library/bin';
import { listSummaries } from '@/library/library';
import { pictureRooms, type PictureRoom } from '@/library/pictures/kept-pictures';
import { readSavedBody } from '@/library/read-saved-body';
import { createBreather } from '@/library/search/breathe';
import { copySize } from '@/library/second-copy/copy-folder';
import { readMarker } from '@/library/second-copy/marker-store';
import type { Summary } from '@/library/summary';

/** An article and the room that it takes, in bytes. */
export type ArticleRoom = {
  readonly summary: Summary;
  readonly text: number;
  readonly pictures: PictureRoom;
};

/** What takes the room, as far as a person can free it. */
export type LibraryRoom = {
  readonly articles: number;
  /** The articles that take most, most first. */
  readonly largest: readonly ArticleRoom[];
  readonly pictures: PictureRoom;
  /** Pictures of articles that are read or archived, and these articles. */
  readonly readPictures: PictureRoom;
  readonly readIds: readonly string[];
  readonly binIds: readonly string[];
  readonly copy: SecondCopy | null;
};

/** The copy that Lede keeps of the texts, apart from the database; null where it keeps none. */
export type SecondCopy = {
  readonly articles: number;
  readonly bytes: number;
  /** Whether everything was in it when it was looked at last. */
  readonly isWhole: boolean;
};

/** Summaries read at once, and as many articles of the bin as are emptied at once. */
const atOnce = 500;
const mostInBin = 10_000;

/** Articles that are told by name. */
const shown = 30;

const noPictures: PictureRoom = { count: 0, bytes: 0 };

/** Characters of a word with its markup, twice: the text lies beside the HTML. For choosing whom to measure. */
const bytesOfWord = 30;

/**
 * Measures the library: pictures exactly, article by article, texts of those that are shown. Reads
 * every summary and few bodies; breathes in between.
 */
export async function measureLibrary(): Promise<LibraryRoom> {
  const rooms = await pictureRooms();
  const breathe = createBreather();
  let candidates: readonly Candidate[] = [];
  let pictures = noPictures;
  let readPictures = noPictures;
  const readIds: string[] = [];
  let articles = 0;
  let before: Summary | undefined;
  for (;;) {
    const some = await listSummaries({ limit: atOnce, ...(before && { before }) });
    for (const summary of some) {
      const room = rooms.get(summary.id);
      if (!room) continue;
      pictures = sum(pictures, room);
      if (summary.readingState !== 'read' && summary.readingState !== 'archived') continue;
      readPictures = sum(readPictures, room);
      readIds.push(summary.id);
    }
    candidates = largest([
      ...candidates,
      ...some.map((summary) => candidateOf(summary, rooms.get(summary.id) ?? noPictures)),
    ]);
    articles += some.length;
    await breathe();
    before = some.at(-1);
    if (!before) break;
  }
  const measured = await Promise.all(candidates.map(measure));
  const binned = await listBin(mostInBin);
  return {
    articles,
    largest: measured.sort((one, other) => sizeOf(other) - sizeOf(one)),
    pictures,
    readPictures,
    readIds,
    binIds: binned.map(({ id }) => id),
    copy: await measureCopy(),
  };
}

/** All the bytes of an article. */
export function sizeOf({ text, pictures }: ArticleRoom): number {
  return text + pictures.bytes;
}

async function measureCopy(): Promise<SecondCopy | null> {
  const [bytes, marker] = await Promise.all([copySize(), readMarker()]);
  if (bytes === null || !marker) return null;
  return { articles: marker.articles, bytes, isWhole: marker.isCopied };
}

type Candidate = Omit<ArticleRoom, 'text'> & { readonly guess: number };

function candidateOf(summary: Summary, pictures: PictureRoom): Candidate {
  return { summary, pictures, guess: pictures.bytes + summary.words * bytesOfWord };
}

function largest(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((one, other) => other.guess - one.guess).slice(0, shown);
}

async function measure({ summary, pictures }: Candidate): Promise<ArticleRoom> {
  const body = await readSavedBody(summary.id);
  const text = body ? new Blob([JSON.stringify(body.article)]).size : 0;
  return { summary, pictures, text };
}

function sum(one: PictureRoom, other: PictureRoom): PictureRoom {
  return { count: one.count + other.count, bytes: one.bytes + other.bytes };
}
