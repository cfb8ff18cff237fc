import { untouched } from '@/library/new-record';
import { type SummaryDraft, type SummaryRecord, toRecord } from '@/library/summary-record';

/** A record of an article that was saved and never touched, with what a test wants different. */
export function sampleDraft(parts: Partial<SummaryDraft> = {}): SummaryDraft {
  const stamp = { counter: 1, replica: 'here' };
  return {
    id: 'a1',
    url: 'https://news.example/story',
    host: 'news.example',
    siteName: 'The Example',
    title: 'A bridge reopens',
    byline: 'Olena Koval',
    excerpt: 'After two years the bridge is open.',
    lang: 'en',
    dir: 'ltr',
    kind: 'article',
    words: 600,
    minutes: 3,
    published: '2026-03-01T08:00:00+02:00',
    savedAt: 1_780_000_000_000,
    life: 0,
    readingState: 'unread',
    isFavourite: false,
    tagMarks: [],
    place: null,
    progress: 0,
    deletedAt: null,
    stamps: {
      article: stamp,
      deletedAt: stamp,
      readingState: untouched,
      isFavourite: untouched,
      place: untouched,
      progress: untouched,
    },
    ...parts,
  };
}

/** The same with keys derived, as the store holds it. */
export function sampleRecord(parts: Partial<SummaryDraft> = {}): SummaryRecord {
  return toRecord(sampleDraft(parts), 1);
}
