import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, mergeEntries, mergeRecords } from '@/library/merge-records';
import type { Stamp } from '@/library/summary';
import { sampleDraft } from './sample-record';

const stamp = (counter: number, replica = 'here'): Stamp => ({ counter, replica });

// Few values, so that equal stamps, lives and tags meet often.
const anyStamp: fc.Arbitrary<Stamp> = fc.record({
  counter: fc.integer({ min: 0, max: 4 }),
  replica: fc.constantFrom('a', 'b', 'c'),
});
const anyTagMarks = fc
  .uniqueArray(
    fc.record({
      tag: fc.constantFrom('war', 'city', '__proto__', 'мова'),
      isSet: fc.boolean(),
      stamp: anyStamp,
    }),
    { selector: (mark) => mark.tag, maxLength: 4 },
  )
  .map((marks) => marks.sort((a, b) => (a.tag < b.tag ? -1 : 1)));
const anySaved: fc.Arbitrary<Entry> = fc
  .record({
    life: fc.integer({ min: 0, max: 2 }),
    title: fc.constantFrom('One title', 'Another title'),
    savedAt: fc.constantFrom(1000, 2000),
    readingState: fc.constantFrom('unread', 'reading', 'read', 'archived'),
    isFavourite: fc.boolean(),
    tagMarks: anyTagMarks,
    place: fc.constantFrom(null, { quote: 'bridge', prefix: '', suffix: '', position: 7 }),
    progress: fc.constantFrom(0, 0.5, 1),
    deletedAt: fc.constantFrom(null, 5000),
    stamps: fc.record({
      article: anyStamp,
      readingState: anyStamp,
      isFavourite: anyStamp,
      place: anyStamp,
      progress: anyStamp,
      deletedAt: anyStamp,
    }),
  })
  .map((parts) => ({ is: 'saved', record: sampleDraft(parts) }));
const anyDeleted: fc.Arbitrary<Entry> = fc
  .record({ life: fc.integer({ min: 0, max: 2 }), stamp: anyStamp })
  .map((parts) => ({ is: 'deleted', tombstone: { id: 'a1', ...parts } }));
const anyEntry = fc.oneof({ weight: 3, arbitrary: anySaved }, { weight: 1, arbitrary: anyDeleted });

describe('merging what two libraries know of an article', () => {
  it('does not depend on who is asked first', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which libraries meet', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, anyEntry, (a, b, c) => {
        expect(mergeEntries(mergeEntries(a, b), c)).toEqual(mergeEntries(a, mergeEntries(b, c)));
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing when it is repeated', () => {
    fc.assert(
      fc.property(anyEntry, anyEntry, (a, b) => {
        const merged = mergeEntries(a, b);
        expect(mergeEntries(a, a)).toEqual(a);
        expect(mergeEntries(merged, b)).toEqual(merged);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes each field from where it was changed last', () => {
    const base = sampleDraft();
    const favourite = {
      ...base,
      isFavourite: true,
      stamps: { ...base.stamps, isFavourite: stamp(2) },
    };
    const read = {
      ...base,
      readingState: 'read' as const,
      stamps: { ...base.stamps, readingState: stamp(2, 'there') },
    };

    expect(mergeRecords(favourite, read)).toMatchObject({
      isFavourite: true,
      readingState: 'read',
    });
  });

  it('keeps a state set on one device when the other only saved the article later', () => {
    const archived = sampleDraft({
      readingState: 'archived',
      stamps: { ...sampleDraft().stamps, readingState: stamp(2) },
    });
    const savedLater = sampleDraft({
      stamps: { ...sampleDraft().stamps, article: stamp(9, 'there'), deletedAt: stamp(9, 'there') },
    });

    expect(mergeRecords(archived, savedLater).readingState).toBe('archived');
  });

  it('keeps the tags that both devices put on and leaves off what one took off', () => {
    const here = sampleDraft({
      tagMarks: [
        { tag: 'city', isSet: true, stamp: stamp(3) },
        { tag: 'war', isSet: false, stamp: stamp(4) },
      ],
    });
    const there = sampleDraft({
      tagMarks: [
        { tag: 'bridges', isSet: true, stamp: stamp(3, 'there') },
        { tag: 'war', isSet: true, stamp: stamp(2, 'there') },
      ],
    });

    const marks = mergeRecords(here, there).tagMarks;
    expect(marks.filter((mark) => mark.isSet).map((mark) => mark.tag)).toEqual(['bridges', 'city']);
  });

  it('takes an article whole from the later saving, never half of each', () => {
    const older = sampleDraft({ title: 'Before the correction', words: 600 });
    const newer = sampleDraft({
      title: 'After the correction',
      words: 640,
      stamps: { ...sampleDraft().stamps, article: stamp(7, 'there') },
    });

    expect(mergeRecords(older, newer)).toMatchObject({ title: 'After the correction', words: 640 });
  });

  it('lets a deletion for good win over changes made meanwhile elsewhere', () => {
    const changed: Entry = {
      is: 'saved',
      record: sampleDraft({ stamps: { ...sampleDraft().stamps, progress: stamp(99) } }),
    };
    const deleted: Entry = { is: 'deleted', tombstone: { id: 'a1', life: 0, stamp: stamp(5) } };

    expect(mergeEntries(changed, deleted)).toEqual(deleted);
  });

  it('lets a later saving win over a deletion', () => {
    const savedAgain: Entry = { is: 'saved', record: sampleDraft({ life: 1 }) };
    const deleted: Entry = { is: 'deleted', tombstone: { id: 'a1', life: 0, stamp: stamp(99) } };

    expect(mergeEntries(deleted, savedAgain)).toEqual(savedAgain);
  });
});
