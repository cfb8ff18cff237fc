import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { defaultSettings } from '@/settings/settings';
import { readSettings } from '@/settings/settings-store';
import { speak } from '../../stubs/i18n';
import { violations } from './violations';
import { open, person, press, withFreshSettings } from './open-settings';

withFreshSettings();

const rules = [
  { host: 'news.example', signature: 'read also', isShown: false },
  { host: 'news.example', signature: 'picture /ads/banner.png', isShown: true },
];

describe('the settings page', () => {
  it.each(['en', 'uk'] as const)(
    'has nothing that axe finds wrong, with much in it (%s)',
    async (language) => {
      speak(language);
      person.origins.add('*://*.news.example/*');
      await open({ readerSites: ['news.example', 'other.example'], blockRules: rules });
      await waitFor(() => expect(document.querySelectorAll('.settings-section').length).toBe(9));
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(await violations()).toEqual([]);
    },
  );

  it('shows a choice of the look at once and keeps it', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    expect(document.documentElement.dataset['theme']).toBe('sepia');
    await waitFor(async () => expect(await readSettings()).toMatchObject({ theme: 'sepia' }));
    await press('Back to how it was');
    await waitFor(async () => expect(await readSettings()).toEqual(defaultSettings));
  });

  it('says what follows from what the icon does', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Saves at once' }));
    expect(screen.getByText(/a line in the corner says so/)).toBeVisible();
    // Nothing here has a menu on its icon, as on a phone.
    expect(screen.getByText(/reached from here, further down/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'All saved articles' })).toBeVisible();
    await waitFor(async () => expect(await readSettings()).toMatchObject({ iconAction: 'save' }));
  });

  it('shows the keys as they are, all keys of the reading screen, the version and the last backup', async () => {
    await open();
    expect(await screen.findByText('Alt+Shift+L')).toBeVisible();
    expect(screen.getByText('not set')).toBeVisible();
    await press('All keys of the reading screen');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(sheet).getByText('Next paragraph')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText(/Version 1\.2\.3/)).toBeVisible();
    expect(await screen.findByText(/deletes this library.*There is no backup/)).toBeVisible();
  });
});

describe('a site with reader mode', () => {
  it('is asked for as it was typed, and taken off with a way back', async () => {
    await open();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Site' }),
      'https://www.News.example/a',
    );
    await press('Add this site');
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ readerSites: ['news.example'] }),
    );
    expect([...person.origins]).toEqual(['*://*.news.example/*']);
    await press('Remove news.example');
    expect(await screen.findByText('No sites yet.')).toBeVisible();
    await press('Undo');
    expect(await screen.findByRole('button', { name: 'Remove news.example' })).toBeVisible();
  });

  it('that was asked for elsewhere stands in the field', async () => {
    await open({}, '#site=news.example');
    expect(screen.getByRole('textbox', { name: 'Site' })).toHaveValue('news.example');
  });

  it('changes nothing where the person says no, or names none', async () => {
    person.says = false;
    await open();
    const field = screen.getByRole('textbox', { name: 'Site' });
    await userEvent.type(field, 'news.example');
    await press('Add this site');
    expect(await screen.findByText(/Without permission for news.example/)).toBeVisible();
    await userEvent.clear(field);
    await userEvent.type(field, 'two words');
    await press('Add this site');
    expect(await screen.findByText(/not the address of a site/)).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(await readSettings()).toEqual(defaultSettings);
  });

  it('whose permission was taken back says so, and can be allowed again', async () => {
    person.origins.add('*://*.news.example/*');
    await open({ readerSites: ['news.example'] });
    await press('Take back: Read pages of news.example');
    expect(await screen.findByText('Waits for your permission')).toBeVisible();
    await press('Allow news.example');
    await waitFor(() => expect(screen.queryByText('Waits for your permission')).toBeNull());
  });
});

describe('rules about blocks', () => {
  it('are told in words, forgotten one by one or all, and that undone', async () => {
    await open({ blockRules: rules });
    await userEvent.click(await screen.findByText('news.example', { selector: 'summary bdi' }));
    expect(screen.getByText('A picture: banner.png')).toBeVisible();
    await press('Forget “read also”');
    await waitFor(async () => expect((await readSettings()).blockRules).toHaveLength(1));
    await press('Undo');
    await waitFor(async () => expect((await readSettings()).blockRules).toEqual(rules));
    await press('Forget all of news.example');
    await waitFor(async () => expect((await readSettings()).blockRules).toEqual([]));
    expect(screen.getByText(/None yet/)).toBeVisible();
  });
});

it('says when the browser does not keep a choice', async () => {
  await open();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(await screen.findByText(/The browser did not keep this choice/)).toBeVisible();
});
