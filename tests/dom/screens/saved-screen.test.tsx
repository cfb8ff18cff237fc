import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  countSummaries,
  keepPlace,
  removeArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { sampleArticle, sampleArticles } from '../library/sample-article';
import {
  Saved,
  links,
  onBack,
  openThree,
  openedAddresses,
  saveThree,
  titles,
  withFreshSavedList,
} from './open-saved-list';
import { violations } from './violations';

withFreshSavedList();

describe('the saved list', () => {
  it('shows the newest first, with what a person needs to choose', async () => {
    await openThree();
    const [row] = screen.getAllByRole('listitem');
    expect(row).toHaveTextContent('Unread');
    expect(row).toHaveTextContent('The Example');
    expect(row).toHaveTextContent('1 min');
    expect(await violations()).toEqual([]);
  });

  it('says how far an article was read, and no longer that it is unread', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const place = { quote: 'dawn', prefix: '', suffix: '', position: 3 };
    await keepPlace(summary.id, place, 0.4);
    render(<Saved />);
    expect(await screen.findByRole('progressbar', { name: '40% read' })).toBeInTheDocument();
    expect(screen.queryByText('Unread')).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it('moves by arrows, Home and End, and opens by Enter', async () => {
    await openThree();
    const rows = links();
    rows[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(rows[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(rows[2]).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(rows[2]).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    await waitFor(() => expect(openedAddresses()).toHaveLength(1));
    expect(openedAddresses()[0]).toMatch(/article\.html#saved=[\da-f]{64}$/);
  });

  it('is one stop for Tab, with the deleting of its row as the next', async () => {
    await openThree();
    expect(links().map((link) => link.tabIndex)).toEqual([0, -1, -1]);
    await userEvent.click(screen.getByRole('searchbox'));
    await userEvent.keyboard('{Tab}');
    expect(links()[0]).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    expect(screen.getByRole('button', { name: 'Delete “Story 2”' })).toHaveFocus();
  });

  it('follows what is saved and deleted elsewhere', async () => {
    await openThree();
    const { summary } = await saveArticle(sampleArticle());
    await waitFor(() => expect(titles()[0]).toBe('A bridge reopens'));
    await removeArticle(summary.id);
    await waitFor(() => expect(titles()[0]).toBe('Story 2'));
  });

  it('leaves out what is archived, and leads to all of it', async () => {
    await saveThree();
    const { summary } = await saveArticle(sampleArticle());
    await setReadingState(summary.id, 'archived');
    render(<Saved />);
    await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 1', 'Story 0']));
    const all = screen.getByRole('link', { name: 'All saved' });
    expect(all.getAttribute('href')).toBe('saved.html');
  });

  it('reads a long list in pages', async () => {
    for (const article of sampleArticles(150)) await saveArticle(article);
    render(<Saved />);
    await waitFor(() => expect(titles().length).toBeGreaterThan(0));
    expect(titles().length).toBeLessThan(150);
    links().at(-1)?.scrollIntoView();
    await waitFor(() => expect(titles().length).toBeGreaterThanOrEqual(120));
  });
});

describe('deleting', () => {
  it('takes the row away by Delete, keeps the focus in the list, and undoes', async () => {
    await openThree();
    links()[1]?.focus();
    await userEvent.keyboard('{Delete}');
    await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 0']));
    await waitFor(() => expect(links()[1]).toHaveFocus());
    expect(await screen.findByText('Deleted: Story 1')).toBeVisible();
    expect(await violations()).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 1', 'Story 0']));
    await waitFor(() => expect(links()[1]).toHaveFocus());
  });

  it('can be taken back from the bin after everything was closed', async () => {
    await openThree();
    await userEvent.click(screen.getByRole('button', { name: 'Delete “Story 2”' }));
    await screen.findByText('Deleted: Story 2');
    cleanup();

    render(<Saved />);
    await userEvent.click(await screen.findByRole('button', { name: 'Recently deleted 1' }));
    const bin = await screen.findByRole('region', { name: 'Recently deleted' });
    expect(within(bin).getByText('Story 2')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(within(bin).getByRole('button', { name: 'Put back “Story 2”' }));
    await waitFor(async () => expect(await countSummaries()).toBe(3));
    expect(await within(bin).findByText('Nothing was deleted lately.')).toBeVisible();
  });
});

describe('an empty library', () => {
  it('says what will be here, and leads to where one can save', async () => {
    render(<Saved />);
    expect(await screen.findByText('Nothing saved yet.')).toBeVisible();
    expect(screen.queryByRole('searchbox')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Back to the article' }));
    expect(onBack).toHaveBeenCalled();
    expect(await violations()).toEqual([]);
  });

  it('says so when the browser gives no storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    render(<Saved />);
    expect(await screen.findByText(/does not let Lede open what you saved/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open a normal window' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});
