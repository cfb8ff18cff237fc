import { render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/popup.css';
import { LookPanel } from '@/screens/LookPanel';
import { defaultSettings } from '@/settings/settings';
import { readSettings } from '@/settings/settings-store';
import { clearLook } from '../clear-look';
import { sampleArticle } from '../library/sample-article';
import { fakeBrowser, pageWith, pageWithout } from './fake-browser';
import { button, open, withFreshPopup } from './fresh-popup';
import { violations } from './violations';

const root = document.documentElement;

withFreshPopup();
afterEach(clearLook);

const panel = () => screen.findByRole('dialog', { name: 'Text and colours' });

describe('Aa in the popup', () => {
  it('shows each choice on the article at once, keeps it, and closes by Esc', async () => {
    fakeBrowser(pageWith(sampleArticle()));
    open();
    await screen.findByRole('article');
    await userEvent.click(await button('Text and colours'));
    await userEvent.click(within(await panel()).getByRole('radio', { name: 'Sepia' }));
    await waitFor(() => expect(root.dataset['theme']).toBe('sepia'));
    const size = () => getComputedStyle(screen.getByRole('article')).fontSize;
    expect(size()).toBe('16px');
    within(await panel())
      .getByRole('slider', { name: 'Size' })
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(size()).toBe('17px'));
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ theme: 'sepia', textSize: 20 }),
    );
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await button('Text and colours')).toHaveFocus();
  });

  it('leads to the settings, for the site of the article too', async () => {
    const { opened } = fakeBrowser(pageWith(sampleArticle({ host: 'www.news.example' })));
    open();
    await screen.findByRole('article');
    await userEvent.click(await button('Settings'));
    await userEvent.click(await button('Text and colours'));
    const choice = await screen.findByRole('checkbox', {
      name: 'Always reader mode on news.example',
    });
    await userEvent.click(choice);
    await userEvent.click(await button('All settings'));
    await waitFor(() =>
      expect(opened).toEqual([
        'chrome-extension://lede/settings.html',
        'chrome-extension://lede/settings.html#site=news.example',
        'chrome-extension://lede/settings.html',
      ]),
    );
    // Nobody has been asked yet.
    expect(choice).not.toBeChecked();
  });
});

describe('Aa on a page in a tab', () => {
  function open(readerSites: readonly string[], says: boolean) {
    const { parts, opened } = fakeBrowser(pageWithout('no-text'));
    parts['permissions'] = { request: async () => says };
    const given = {
      id: 'look',
      host: 'news.example',
      settings: { ...defaultSettings, readerSites },
      onChange: vi.fn<(change: object) => void>(),
      onClose: vi.fn<() => void>(),
      say: vi.fn<(message: string) => void>(),
    };
    render(<LookPanel {...given} canAsk />);
    return { ...given, opened };
  }
  const choice = () => screen.findByRole('checkbox');

  it('asks the browser for the site there and then', async () => {
    const { onChange, say, opened } = open([], true);
    await userEvent.click(await choice());
    await waitFor(() => expect(onChange).toHaveBeenCalledWith({ readerSites: ['news.example'] }));
    expect(say).toHaveBeenCalledWith('Articles of news.example now open in reader mode');
    expect(opened).toEqual([]);
  });

  it('leaves all as it is where the person says no', async () => {
    const { onChange, say } = open([], false);
    await userEvent.click(await choice());
    await waitFor(() => expect(say).toHaveBeenCalled());
    expect(onChange).not.toHaveBeenCalled();
    expect(await choice()).not.toBeChecked();
  });

  it('takes the site off again', async () => {
    const { onChange } = open(['news.example'], true);
    expect(await choice()).toBeChecked();
    await userEvent.click(await choice());
    expect(onChange).toHaveBeenCalledWith({ readerSites: [] });
  });
});
