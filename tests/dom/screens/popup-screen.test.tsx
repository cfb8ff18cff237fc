import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { removeArticle, saveArticle } from '@/library/library';
import { sampleArticle, sampleArticles } from '../library/sample-article';
import { closedPage, fakeBrowser, pageWith, pageWithout } from './fake-browser';
import { button, open, withFreshPopup } from './fresh-popup';
import { violations } from './violations';

const article = sampleArticle();

withFreshPopup();

describe('the article in the popup', () => {
  it('is shown at once, with everything that can be done about it', async () => {
    fakeBrowser(pageWith(article));
    open();

    expect(await screen.findByRole('heading', { name: article.title })).toBeVisible();
    expect(await button('Save')).toBeEnabled();
    expect(await button('Share')).toBeEnabled();
    expect(await button('Read')).toHaveAttribute('aria-keyshortcuts', 'Alt+Shift+L');
    expect(await violations()).toEqual([]);
  });

  it('wakes the background once it is shown, and not for a page without an article', async () => {
    const { asked } = fakeBrowser(pageWith(article));
    open();
    expect(asked).not.toContain('wake');
    await screen.findByRole('heading', { name: article.title });
    await waitFor(() => expect(asked).toContain('wake'));
    cleanup();

    const closed = fakeBrowser(closedPage('chrome://settings/', 'Cannot access it.'));
    open();
    await screen.findByText(/belongs to the browser/);
    expect(closed.asked).not.toContain('wake');
  });

  it('shows nothing at first, then that it is being read', async () => {
    fakeBrowser({ url: article.url, answer: () => new Promise(() => {}) });
    open();

    expect(screen.queryByText('Reading the page…')).toBeNull();
    expect(await screen.findByText('Reading the page…')).toBeInTheDocument();
    expect(await button('Save')).toBeDisabled();
    expect(await violations()).toEqual([]);
  });

  it('says so within five seconds when the page never answers', async () => {
    fakeBrowser({ url: article.url, answer: () => new Promise(() => {}) });
    open();

    const limit = { timeout: 5_000 };
    expect(await screen.findByText('The page did not answer in time.', {}, limit)).toBeVisible();
  });

  it.each([
    ['chrome://settings/', 'This page belongs to the browser, and no extension may read it.'],
    ['https://chromewebstore.google.com/', 'Browsers do not let extensions read their own store.'],
    ['view-source:https://news.example/', /the code of a page/],
    ['chrome-extension://other/page.html', /belongs to an extension/],
  ])('says what %s is, and leads to the saved articles', async (url, sentence) => {
    fakeBrowser(closedPage(url, 'Cannot access contents of the page.'));
    open();

    expect(await screen.findByText(sentence)).toBeVisible();
    // Heard, too: where nothing has the focus, the sentence does.
    const words = within(screen.getByRole('tabpanel')).getByRole('status');
    await waitFor(() => expect(words).toHaveFocus());
    expect(await violations()).toEqual([]);
    await userEvent.click(await button('See saved articles'));
    expect(await screen.findByRole('tab', { name: /^Saved/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  it('takes the article again when asked to', async () => {
    const answers: unknown[] = [
      { ok: false, code: 'no-text' },
      { ok: true, article },
    ];
    fakeBrowser({ url: article.url, answer: async () => answers.shift() });
    open();

    await userEvent.click(await button('Try again'));
    expect(await screen.findByRole('heading', { name: article.title })).toBeVisible();
  });

  it('asks before it shows a page that is no story, and remembers the answer', async () => {
    fakeBrowser(pageWith(sampleArticle({ kind: 'list' })));
    const first = open();

    expect(await screen.findByText(/looks like a list of stories/)).toBeVisible();
    expect(await button('Save')).toBeDisabled();
    await userEvent.click(await button('Show anyway'));
    expect(await screen.findByRole('heading', { name: article.title })).toBeVisible();
    await settled();
    first.unmount();

    open();
    expect(await screen.findByRole('heading', { name: article.title })).toBeVisible();
  });

  it('asks before it shows what is hardly a story and has no day, and shows with a word what has one', async () => {
    fakeBrowser(pageWith(sampleArticle({ confidence: 0.2, published: '' })));
    const first = open();
    expect(await button('Show anyway')).toBeVisible();
    expect(screen.queryByRole('heading', { name: article.title })).toBeNull();
    first.unmount();

    fakeBrowser(pageWith(sampleArticle({ confidence: 0.2, published: '2026-03-02' })));
    open();
    expect(await screen.findByRole('heading', { name: article.title })).toBeVisible();
    expect(screen.getByRole('note')).toHaveTextContent(/Perhaps not the whole/);
  });

  it('ends in words when what came is no article', async () => {
    fakeBrowser({ url: article.url, answer: async () => ({ ok: true, article: { title: 3 } }) });
    open();
    expect(await screen.findByText(/cannot be kept as an article/)).toBeVisible();
  });
});

describe('reading from the popup', () => {
  it('opens reader mode once, however often it is clicked', async () => {
    const { asked } = fakeBrowser(pageWith(article));
    open();
    const read = await button('Read');
    await waitFor(() => expect(read).toBeEnabled());
    read.click();
    read.click();
    await waitFor(() => expect(window.close).toHaveBeenCalled());
    read.click();
    expect(asked.filter((name) => name === 'toggle-reader')).toHaveLength(1);
  });

  it('says what went wrong, and can be asked again', async () => {
    const { asked } = fakeBrowser(pageWith(article), { 'toggle-reader': 'gone' });
    open();
    await userEvent.click(await button('Read'));
    expect(await screen.findByText('The page went away while Lede was reading it.')).toBeVisible();
    await userEvent.click(await button('Read'));
    expect(asked.filter((name) => name === 'toggle-reader')).toHaveLength(2);
    expect(window.close).not.toHaveBeenCalled();
  });
});

describe('the place in the popup', () => {
  it('is kept when the popup is closed by accident', async () => {
    for (const each of sampleArticles(40)) await saveArticle(each);
    fakeBrowser(pageWith(article));
    const first = open();
    await userEvent.click(await screen.findByRole('tab', { name: 'Saved 40' }));
    await userEvent.fill(await screen.findByRole('searchbox'), 'story 1');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(13));
    await settled();
    first.unmount();

    open();
    expect(await screen.findByRole('searchbox')).toHaveValue('story 1');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(13));
    // The arrows go on from there.
    expect(screen.getAllByRole('link')[0]).toHaveFocus();
  });

  it('is not kept over another page', async () => {
    await saveArticle(article);
    fakeBrowser(pageWith(article));
    const first = open();
    await userEvent.click(await screen.findByRole('tab', { name: 'Saved 1' }));
    await settled();
    first.unmount();

    fakeBrowser(pageWithout('no-text'));
    open();
    expect(await screen.findByText('No story was found on this page.')).toBeVisible();
  });
});

describe('on Firefox for Android', () => {
  it.each(['commands', 'storage', 'contextMenus'])('works without %s', async (name) => {
    const { parts } = fakeBrowser(pageWith(article));
    delete parts[name];
    open();
    expect(await screen.findByRole('heading', { name: article.title })).toBeVisible();
    await userEvent.click(await button('Save'));
    expect(await button(/^Saved/)).toBeVisible();
  });
});

describe('tabs', () => {
  it('move by the arrows and name their panels', async () => {
    await saveArticle(article);
    await removeArticle((await saveArticle(article)).summary.id);
    fakeBrowser(pageWith(article));
    open();
    const tab = await screen.findByRole('tab', { name: 'Article' });
    tab.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await screen.findByRole('tab', { name: /^Saved/ })).toHaveFocus();
    const panel = await screen.findByRole('tabpanel', { name: /^Saved/ });
    expect(await within(panel).findByText('Nothing saved yet.')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

/** The place is written at the next pause. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
