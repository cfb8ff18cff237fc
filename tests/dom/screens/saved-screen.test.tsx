import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import { UndoBar } from '@/components/UndoBar';
import { announceChange } from '@/library/changes';
import {
  countSummaries,
  keepPlace,
  removeArticle,
  saveArticle,
  setReadingState,
} from '@/library/library';
import { forgetIndex } from '@/library/search/search-library';
import { closeSearch, deleteSearch, searchName } from '@/library/search/search-store';
import { SavedScreen } from '@/screens/SavedScreen';
import { useNotice } from '@/screens/use-notice';
import { freshLibrary } from '../library/fresh-library';
import { sampleArticle, sampleArticles } from '../library/sample-article';
import { fakeBrowser, pageWithout } from './fake-browser';
import { violations } from './violations';

// The first use of the library fetches its parts.
configure({ asyncUtilTimeout: 4_000 });

let opened: readonly string[];
const onBack = vi.fn<() => void>();

beforeEach(async () => {
  forgetIndex();
  await deleteSearch();
  await freshLibrary();
  ({ opened } = fakeBrowser(pageWithout('no-text')));
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The saved list as the popup holds it, with its notices. */
function Saved() {
  const [filter, setFilter] = useState('');
  const filterRef = useRef<HTMLInputElement>(null);
  const { notice, say, announce, endNotice } = useNotice();
  return (
    <main>
      <div style={{ height: '400px' }}>
        <SavedScreen
          filter={filter}
          filterRef={filterRef}
          onFilter={setFilter}
          firstRows={0}
          scroll={0}
          onScroll={() => {}}
          onBack={onBack}
          say={say}
          announce={announce}
        />
      </div>
      <UndoBar notice={notice} onEnd={endNotice} />
    </main>
  );
}

/** The rows' links: not the one to the Saved page. */
const links = () =>
  screen.queryAllByRole('list').flatMap((list) => within(list).queryAllByRole('link'));
const titles = () => links().map((link) => link.querySelector('bdi')?.textContent);

async function saveThree() {
  for (const article of sampleArticles(3)) await saveArticle(article);
}

async function openThree() {
  await saveThree();
  render(<Saved />);
  await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 1', 'Story 0']));
}

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
    await waitFor(() => expect(opened).toHaveLength(1));
    expect(opened[0]).toMatch(/article\.html#saved=[\da-f]{64}$/);
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
