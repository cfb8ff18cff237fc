import { describe, expect, it } from 'vitest';
import { cleanTag, withTagChanges } from '@/library/tag-marks';
import { suggestTags } from '@/library/tags';

const stamp = { counter: 5, replica: 'here' };

describe('a tag', () => {
  it.each([
    ['  to   read ', 'to read'],
    ['мі\u0301сто'.normalize('NFD'), 'мі\u0301сто'],
    ['a\nb\u0000', 'a b'],
    ['x'.repeat(150), 'x'.repeat(100)],
    ['   ', ''],
  ])('is kept tidy: %j', (typed, kept) => {
    expect(cleanTag(typed)).toBe(kept);
  });

  it('put on or taken off is marked with its own stamp, and the rest stays', () => {
    const marks = [{ tag: 'city', isSet: true, stamp: { counter: 1, replica: 'there' } }];

    expect(withTagChanges(marks, { add: [' war '], remove: [], stamp })).toEqual([
      ...marks,
      { tag: 'war', isSet: true, stamp },
    ]);
    expect(withTagChanges(marks, { add: [], remove: ['city'], stamp })).toEqual([
      { tag: 'city', isSet: false, stamp },
    ]);
  });

  it('changes nothing where it is on, off or empty already', () => {
    const marks = [{ tag: 'city', isSet: true, stamp }];
    expect(withTagChanges(marks, { add: ['city', ''], remove: ['war'], stamp })).toBe(marks);
  });
});

it('suggests tags by their beginning, then by any part, in any spelling', () => {
  const tags = ['Київ', 'район Києва', 'ґрунт', 'Résumé'].map((tag) => ({ tag, count: 1 }));

  expect(suggestTags(tags, 'ки')).toEqual(['Київ', 'район Києва']);
  expect(suggestTags(tags, 'грун')).toEqual(['ґрунт']);
  expect(suggestTags(tags, 'resu')).toEqual(['Résumé']);
});
