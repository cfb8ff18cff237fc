import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announceChange } from '@/library/changes';
import { saveArticle } from '@/library/library';
import { forgetIndex } from '@/library/search/search-library';
import { closeSearch, searchName } from '@/library/search/search-store';
import { sampleArticle, sampleArticles } from '../library/sample-article';
import { Saved, links, openThree, titles, withFreshSavedList } from './open-saved-list';
import { violations } from './violations';

withFreshSavedList();

describe('finding', () => {
  it('filters as one types, says how many, and goes on by the arrow', async () => {
    await openThree();
    await userEvent.fill(screen.getByRole('searchbox'), 'STORY 1');
    await waitFor(() => expect(titles()).toEqual(['Story 1']));
    expect(screen.getByText('1 article found')).toBeInTheDocument();
    screen.getByRole('searchbox').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(links()[0]).toHaveFocus();
    expect(await violations()).toEqual([]);
  });

  it('is emptied by Esc before anything closes', async () => {
    await openThree();
    await userEvent.fill(screen.getByRole('searchbox'), 'story 1');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    screen.getByRole('searchbox').dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('finds what lies far down the list', async () => {
    for (const article of sampleArticles(150)) await saveArticle(article);
    render(<Saved />);
    await userEvent.fill(await screen.findByRole('searchbox'), 'story 3');
    await waitFor(() => expect(titles()).toContain('Story 3'));
  });

  it('finds what stands in a text, and shows it there', async () => {
    await saveArticle(sampleArticle());
    await saveArticle(
      sampleArticle({
        url: 'https://news.example/sea',
        title: 'By the sea',
        text: 'Nothing was heard but lighthouses and gulls.',
      }),
    );
    render(<Saved />);
    await userEvent.fill(await screen.findByRole('searchbox'), 'lighthouse');
    await waitFor(() => expect(titles()).toEqual(['By the sea']));
    expect((await screen.findByText('lighthouses')).tagName).toBe('MARK');
    expect(await violations()).toEqual([]);
  });

  it('finds by titles where there is no index', async () => {
    await openThree();
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === searchName) throw new DOMException('', 'SecurityError');
      return open(name, version);
    });
    await closeSearch();
    forgetIndex();
    await userEvent.fill(screen.getByRole('searchbox'), 'STORY 1');
    await waitFor(() => expect(titles()).toEqual(['Story 1']));
  });

  it('looks now and then, not at each batch, while something is brought in beside it', async () => {
    await openThree();
    const locking = vi.spyOn(LockManager.prototype, 'request');
    const looks = () => locking.mock.calls.filter(([name]) => name === 'lede-search-rows').length;
    await userEvent.fill(screen.getByRole('searchbox'), 'story');
    await screen.findByText('3 articles found');
    // The first look, with the first letter, ends in its own time.
    await vi.waitFor(async () => {
      const before = looks();
      await new Promise((resolve) => setTimeout(resolve, 250));
      expect(looks()).toBe(before);
    });
    locking.mockClear();
    for (let batch = 0; batch < 10; batch += 1) {
      announceChange({ kind: 'imported', ids: [] });
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(looks()).toBe(0);
    await waitFor(() => expect(looks()).toBeGreaterThan(0));
    expect(looks()).toBeLessThan(5);
  });

  it('says when there is nothing, and leads back', async () => {
    await openThree();
    await userEvent.fill(screen.getByRole('searchbox'), 'lighthouse');
    expect(await screen.findByText('Nothing here matches “lighthouse”.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });
});
