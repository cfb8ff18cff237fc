import { describe, expect, it } from 'vitest';
import { failedPage, pageLine } from '@/bench/extraction/extract-page';

const file = { id: 'mist', path: '/pages/mist.html', url: 'https://visnyk.example/mist' };

describe('the line of a page without an article', () => {
  it('has what the page tells of itself beside the error', () => {
    const known = { title: 'Міст відкрито', byline: '', siteName: 'Вісник', published: '' };
    const line: unknown = JSON.parse(pageLine({ ...failedPage(file, 'no-text', 12), known }));
    expect(line).toEqual({ id: 'mist', url: file.url, ...known, error: 'no-text', ms: 12 });
  });

  it('has the error alone where the page was not read so far', () => {
    const line: unknown = JSON.parse(pageLine(failedPage(file, 'too-large')));
    expect(line).toEqual({ id: 'mist', url: file.url, error: 'too-large', ms: 0 });
  });
});
