import { describe, expect, it } from 'vitest';
import { articleDates } from '@/components/article-dates';

const now = Date.parse('2026-03-01T12:00:00Z');
const none = { published: '', updated: '', age: '', publishedIso: '', updatedIso: '' };

describe('the dates of an article', () => {
  it('say the hour while it is news, and no year of this year', () => {
    const { published, age } = articleDates('2026-03-01T08:00:00Z', '', 'en', now);
    expect(published).toMatch(/^March 1 at \d/);
    expect(age).toBe('');
    expect(articleDates('2026-02-10T08:00:00Z', '', 'en', now).published).toBe('February 10');
  });

  it('say the year and the age of an old article', () => {
    const { published, age } = articleDates('2019-06-15T08:00:00Z', '', 'uk', now);
    expect(published).toBe('15 червня 2019 р.');
    expect(age).toBe('6 років тому');
    expect(articleDates('2025-09-01T08:00:00Z', '', 'en', now).age).toBe('5 months ago');
  });

  it('say the hour of an update of the same day, the day of a later one', () => {
    const first = '2026-02-10T08:00:00Z';
    expect(articleDates(first, '2026-02-10T08:40:00Z', 'en', now).updated).toMatch(/^\d+:40/);
    expect(articleDates(first, '2026-02-12T08:40:00Z', 'en', now).updated).toBe('February 12');
  });

  it('say no update that is none', () => {
    const first = '2026-02-10T08:00:00Z';
    expect(articleDates(first, '2026-02-10T08:00:20Z', 'en', now).updated).toBe('');
    expect(articleDates(first, '2026-02-09T08:00:00Z', 'en', now).updated).toBe('');
  });

  it('keep a date without a time on its day in every time zone', () => {
    expect(articleDates('2026-02-10', '', 'en', now).published).toBe('February 10');
  });

  it('take the change for the date where nothing else is known', () => {
    expect(articleDates('', '2026-02-10T08:00:00Z', 'en', now)).toMatchObject({
      published: 'February 10',
      updated: '',
    });
  });

  it('are empty where the page gave none that can be read', () => {
    expect(articleDates('', '', 'en', now)).toEqual(none);
    expect(articleDates('vor 3 Stunden', '', 'en', now)).toEqual(none);
  });
});
