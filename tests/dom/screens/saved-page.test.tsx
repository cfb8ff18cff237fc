import { render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/modals.css';
import '@/assets/saved.css';
import '@/assets/library.css';
import '@/assets/library-search.css';
import '@/assets/work-line.css';
import '@/assets/library-list.css';
import '@/assets/sheets.css';
import { countSummaries, findSummary, saveArticle } from '@/library/library';
import { changeArticles } from '@/library/organise';
import { SavedPage } from '@/screens/SavedPage';
import { sampleArticle, sampleArticles } from '../library/sample-article';
import { withFreshSavedPage } from './fresh-saved-page';
import { violations } from './violations';

withFreshSavedPage();

const titles = () =>
  [...document.querySelectorAll('.library-row-title')].map((title) => title.textContent);
const press = (keys: string) => userEvent.keyboard(keys);

/** Saves articles `Story 0`, `Story 1`…; answers with their ids. */
async function save(count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const article of sampleArticles(count)) ids.push((await saveArticle(article)).summary.id);
  return ids;
}

async function open(count: number): Promise<readonly string[]> {
  const ids = await save(count);
  render(<SavedPage />);
  await waitFor(() => expect(titles().length).toBeGreaterThan(0));
  return ids;
}

describe('the keys of mail programs', () => {
  it('move, select, archive and take back, wherever the focus was', async () => {
    const [zero = '', one = ''] = await open(4);
    expect(await violations()).toEqual([]);
    await press('jjxjx');
    expect(screen.getByText('2 selected')).toBeVisible();
    expect(await violations()).toEqual([]);
    await press('e');
    await waitFor(() => expect(titles()).toEqual(['Story 3', 'Story 0']));
    expect((await findSummary(one))?.readingState).toBe('archived');
    expect((await findSummary(zero))?.readingState).toBe('unread');
    expect(await screen.findByText('2 articles archived')).toBeVisible();
    await press('z');
    await waitFor(() => expect(titles()).toEqual(['Story 3', 'Story 2', 'Story 1', 'Story 0']));
  });

  it('work on a Ukrainian layout', async () => {
    const ids = await open(2);
    const key = (key: string, code: string) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
      );
    key('о', 'KeyJ');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Story 1'));
    key('і', 'KeyS');
    await waitFor(async () => expect((await findSummary(ids[1] ?? ''))?.isFavourite).toBe(true));
    key('№', 'Digit3');
    await waitFor(() => expect(titles()).toEqual(['Story 0']));
  });

  it('keep the focus in the list when its row goes', async () => {
    await open(3);
    await press('jj#');
    await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 0']));
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Story 0'));
    await press('u');
    expect(await screen.findByText('1 article marked as read')).toBeVisible();
  });

  it('stand on a sheet', async () => {
    await open(1);
    await press('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(sheet).getByText('Select all, or none')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('reach everything in a long list of which little is drawn', async () => {
    await open(300);
    expect(titles().length).toBeLessThan(60);
    await press('{End}');
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Story 0'));
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('300');
    await press('*');
    expect(screen.getByText('300 selected')).toBeVisible();
  });
});

describe('finding', () => {
  it('searches texts as one types, marks what was found, and keeps it in the address', async () => {
    await save(2);
    await saveArticle(
      sampleArticle({
        url: 'https://kyiv.example/sea',
        host: 'kyiv.example',
        title: 'Біля моря',
        lang: 'uk',
        text: 'Нічого, крім маяків і чайок. Після переговорів стало тихо.',
      }),
    );
    render(<SavedPage />);
    await press('/');
    await userEvent.keyboard('переговори');
    await waitFor(() => expect(titles()).toEqual(['Біля моря']));
    expect((await screen.findByText('переговорів')).tagName).toBe('MARK');
    await waitFor(() => expect(location.hash).toContain('find='));
    expect(await violations()).toEqual([]);

    await press('{Escape}');
    await waitFor(() => expect(titles()).toHaveLength(3));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'uk');
    await waitFor(() => expect(titles()).toEqual(['Біля моря']));
    history.back();
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('shows what can be typed, and what helps where nothing fits', async () => {
    await open(1);
    await userEvent.click(screen.getByRole('searchbox'));
    expect(screen.getByText('is:unread')).toBeVisible();
    await userEvent.keyboard('lighthouse');
    expect(await screen.findByText('Nothing here matches “lighthouse”.')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(titles()).toEqual(['Story 0']));
  });

  it('finds what fits into ten minutes', async () => {
    await save(1);
    await saveArticle(sampleArticle({ title: 'Long read', minutes: 40, words: 9000 }));
    render(<SavedPage />);
    await waitFor(() => expect(titles()).toHaveLength(2));
    await userEvent.click(screen.getByRole('button', { name: 'I have 10 minutes' }));
    await waitFor(() => expect(titles()).toEqual(['Story 0']));
  });
});

describe('tags', () => {
  it('are put on what is selected, suggested, filtered by, renamed and made one', async () => {
    const ids = await save(3);
    await changeArticles(ids.slice(0, 1), { addTags: ['місто', 'море'] });
    render(<SavedPage />);
    await waitFor(() => expect(titles()).toHaveLength(3));
    await press('jxt');
    const sheet = await screen.findByRole('dialog', { name: 'Tags of 1 article' });
    await userEvent.keyboard('міс');
    await userEvent.click(within(sheet).getByRole('button', { name: 'місто' }));
    await userEvent.keyboard('порт');
    expect(await violations()).toEqual([]);
    await userEvent.click(within(sheet).getByRole('button', { name: 'Done' }));
    await waitFor(async () =>
      expect((await findSummary(ids[2] ?? ''))?.tags).toEqual(['місто', 'порт']),
    );

    await press('{Escape}');
    const nav = screen.getByRole('navigation');
    await userEvent.click(await within(nav).findByRole('button', { name: /^порт/ }));
    await waitFor(() => expect(titles()).toEqual(['Story 2']));
    await userEvent.click(screen.getByRole('button', { name: 'Rename the tag' }));
    await userEvent.fill(screen.getByRole('textbox', { name: 'New name' }), 'море');
    expect(screen.getByText(/the two become one/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Make them one' }));
    await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 0']));
    expect((await findSummary(ids[2] ?? ''))?.tags).toEqual(['море', 'місто']);
  });
});

describe('the bin', () => {
  it('gives back, and deletes for good only after asking', async () => {
    const ids = await save(3);
    await changeArticles(ids, { isBinned: true });
    history.replaceState(null, '', '#bin');
    render(<SavedPage />);
    await waitFor(() => expect(titles()).toHaveLength(3));
    const box = screen.getByRole('checkbox', { name: 'Select “Story 2”' });
    await userEvent.click(box);
    expect(box).toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Put back' }));
    await waitFor(() => expect(titles()).toHaveLength(2));
    expect(await countSummaries()).toBe(1);
    expect(await violations()).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Empty the bin' }));
    await screen.findByRole('dialog', { name: 'Delete 2 articles for good?' });
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(await screen.findByText('Nothing was deleted lately.')).toBeVisible();
    expect(await screen.findByText('2 articles deleted for good')).toBeVisible();
  });
});

describe('the page', () => {
  it('has everything on a narrow screen, too', async () => {
    await page.viewport(360, 700);
    const ids = await open(3);
    await changeArticles(ids.slice(0, 1), { addTags: ['місто'] });
    const nav = screen.getByRole('navigation');
    await userEvent.click(await within(nav).findByRole('button', { name: /місто/ }));
    await waitFor(() => expect(titles()).toEqual(['Story 0']));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await violations()).toEqual([]);
  });

  it('says what will be here while nothing is', async () => {
    render(<SavedPage />);
    expect(await screen.findByText('Nothing saved yet.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Open the sample page' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('counts its views and follows what happens elsewhere', async () => {
    const ids = await open(2);
    const nav = screen.getByRole('navigation');
    await waitFor(() => expect(within(nav).getByRole('link', { name: 'Unread 2' })).toBeVisible());
    await changeArticles(ids.slice(0, 1), { readingState: 'archived' });
    await waitFor(() => expect(within(nav).getByRole('link', { name: 'Archive 1' })).toBeVisible());
    await userEvent.click(within(nav).getByRole('link', { name: 'Archive 1' }));
    await waitFor(() => expect(titles()).toEqual(['Story 0']));
    expect(document.title).toBe('Archive · Lede');
  });

  it('says so when the library cannot be read', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    render(<SavedPage />);
    expect(await screen.findByText(/does not let Lede open what you saved/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});
