import { describe, expect, it } from 'vitest';
import { changeHandlers } from '@/actions/answer-changes';
import { largestBatch } from '@/actions/change-saved';

const id = 'a'.repeat(64);

describe('a request to change many articles', () => {
  const { narrow, from } = changeHandlers['change-articles'];

  it('is for pages of the extension alone', () => {
    expect(Object.values(changeHandlers).map((handler) => handler.from)).toEqual(
      Object.values(changeHandlers).map(() => 'extension-pages'),
    );
    expect(from).toBe('extension-pages');
  });

  it('is taken as it is meant, and nothing that it does not know', () => {
    const change = { readingState: 'archived', addTags: ['місто'], isBinned: true };
    expect(narrow({ ids: [id], change: { ...change, other: 1 }, more: 2 })).toEqual({
      ids: [id],
      change,
    });
  });

  it.each([
    [{ ids: ['x'], change: {} }],
    [{ ids: [`${id}0`], change: {} }],
    [{ ids: Array.from({ length: largestBatch + 1 }, () => id), change: {} }],
    [{ ids: [id], change: { readingState: 'lost' } }],
    [{ ids: [id], change: { addTags: ['x'.repeat(101)] } }],
    [{ ids: [id], change: { addTags: Array.from({ length: 501 }, () => 'x') } }],
    [{ ids: [id], change: { isFavourite: 'yes' } }],
    [{ ids: [id] }],
    [null],
  ])('is refused where a field is not what it should be: %j', (payload) => {
    expect(() => narrow(payload)).toThrow(expect.objectContaining({ code: 'refused' }));
  });
});

it('refuses an undoing with a moment that is none', () => {
  const { narrow } = changeHandlers['undo-change'];
  expect(narrow({ before: [{ id, deletedAt: null }] })).toEqual({
    before: [{ id, deletedAt: null }],
  });
  expect(() => narrow({ before: [{ id, deletedAt: -1 }] })).toThrow(
    expect.objectContaining({ code: 'refused' }),
  );
});
