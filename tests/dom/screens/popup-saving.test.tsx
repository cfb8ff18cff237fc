import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { saveArticle } from '@/library/library';
import { sampleArticle } from '../library/sample-article';
import { fakeBrowser, pageWith } from './fake-browser';
import { button, open, withFreshPopup } from './fresh-popup';
import { violations } from './violations';

const article = sampleArticle();

withFreshPopup();

describe('saving in the popup', () => {
  it('saves once however often it is clicked, and says so', async () => {
    fakeBrowser(pageWith(article));
    open();
    await screen.findByRole('heading', { name: article.title });
    const save = await button('Save');
    save.click();
    save.click();

    expect(await button(/^Saved/)).toBeVisible();
    expect(await screen.findByRole('tab', { name: 'Saved 1' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('saves by the key, on a Ukrainian layout too', async () => {
    fakeBrowser(pageWith(article));
    open();
    await screen.findByRole('heading', { name: article.title });
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'і', code: 'KeyS', bubbles: true }),
    );
    expect(await button(/^Saved/)).toBeVisible();
  });

  it('saves once while the key is held down, and not at all over the saved list', async () => {
    fakeBrowser(pageWith(article));
    open();
    await screen.findByRole('heading', { name: article.title });
    const press = (repeat: boolean) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 's', code: 'KeyS', bubbles: true, repeat }),
      );
    await userEvent.click(await screen.findByRole('tab', { name: 'Saved' }));
    await screen.findByText('Nothing saved yet.');
    press(false);
    await userEvent.click(await screen.findByRole('tab', { name: 'Article' }));
    expect(await button('Save')).toBeVisible();

    press(false);
    await button(/^Saved/);
    press(true);
    await settled();
    expect(await button(/^Saved/)).toBeVisible();
  });

  it('takes a saving back, and takes that back too', async () => {
    fakeBrowser(pageWith(article));
    open();
    await userEvent.click(await button('Save'));
    await userEvent.click(await button(/^Saved/));
    expect(await screen.findByText(`Deleted: ${article.title}`)).toBeVisible();
    expect(await button('Save')).toBeVisible();

    await userEvent.click(await button('Undo'));
    expect(await button(/^Saved/)).toHaveFocus();
  });

  it('says when the page was saved before', async () => {
    await saveArticle(article);
    fakeBrowser(pageWith(article));
    open();
    expect(await button(/^Saved \d/)).toBeVisible();
  });

  it('asks first in a private window', async () => {
    fakeBrowser({ ...pageWith(article), isPrivate: true });
    open();
    await userEvent.click(await button('Save'));
    expect(await screen.findByText(/private window/)).toBeVisible();
    expect(await button('Save')).toBeVisible();

    await userEvent.click(await button('Save anyway'));
    expect(await button(/^Saved/)).toBeVisible();
  });

  it('says that there is no room when there is none', async () => {
    fakeBrowser(pageWith(article), { 'save-article': 'storage-full' });
    open();
    await userEvent.click(await button('Save'));
    expect(await screen.findByText('There is no room left to save this.')).toBeVisible();
    expect(await button('Save')).toBeVisible();
  });
});

/** What a key has begun would be told by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
