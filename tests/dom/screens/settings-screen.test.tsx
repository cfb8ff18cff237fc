import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/choices.css';
import '@/assets/look-panel.css';
import '@/assets/modals.css';
import '@/assets/notices.css';
import '@/assets/plain-page.css';
import '@/assets/settings.css';
import '@/assets/settings-parts.css';
import { SettingsScreen } from '@/screens/SettingsScreen';
import { defaultSettings, type Settings } from '@/settings/settings';
import { changeSettings, readSettings } from '@/settings/settings-store';
import { speak } from '../../stubs/i18n';
import { fakeBrowser, pageWithout } from './fake-browser';
import { violations } from './violations';

configure({ asyncUtilTimeout: 4_000 });

const root = document.documentElement;
/** What the person has given, as match patterns; and what the browser answers when it asks. */
let origins: Set<string>;
let says: boolean;

function givePermissions(parts: Record<string, unknown>) {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  parts['permissions'] = {
    onAdded: event,
    onRemoved: event,
    getAll: async () => ({ origins: [...origins], permissions: ['storage', 'downloads'] }),
    request: async (asked: { origins: string[] }) => {
      if (says) asked.origins.forEach((each) => origins.add(each));
      tell();
      return says;
    },
    remove: async (asked: { origins?: string[] }) => {
      asked.origins?.forEach((each) => origins.delete(each));
      tell();
      return true;
    },
  };
}

async function open(settings: Partial<Omit<Settings, 'version'>> = {}, hash = '') {
  history.replaceState(null, '', location.pathname + hash);
  const { parts } = fakeBrowser(pageWithout('no-text'));
  givePermissions(parts);
  const runtime = parts['runtime'];
  if (typeof runtime === 'object' && runtime !== null)
    Reflect.set(runtime, 'getManifest', () => ({ version: '1.2.3' }));
  if (Object.keys(settings).length > 0) await changeSettings(settings);
  render(<SettingsScreen />);
  await screen.findByRole('heading', { level: 1 });
}

beforeEach(() => {
  speak('en');
  origins = new Set();
  says = true;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname);
  root.removeAttribute('style');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
});

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const rules = [
  { host: 'news.example', signature: 'read also', isShown: false },
  { host: 'news.example', signature: 'picture /ads/banner.png', isShown: true },
];

describe('the settings page', () => {
  it.each(['en', 'uk'] as const)(
    'has nothing that axe finds wrong, with much in it (%s)',
    async (language) => {
      speak(language);
      origins.add('*://*.news.example/*');
      await open({ readerSites: ['news.example', 'other.example'], blockRules: rules });
      await waitFor(() => expect(document.querySelectorAll('.settings-section').length).toBe(9));
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(await violations()).toEqual([]);
    },
  );

  it('shows a choice of the look at once and keeps it', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    expect(root.dataset['theme']).toBe('sepia');
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
    expect([...origins]).toEqual(['*://*.news.example/*']);
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
    says = false;
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
    origins.add('*://*.news.example/*');
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

describe('settings from a file', () => {
  const choose = (content: string) =>
    userEvent.upload(
      document.querySelector<HTMLElement>('input[type=file]') ?? document.body,
      new File([content], 'lede-settings.json', { type: 'application/json' }),
    );
  const file = (settings: object) => JSON.stringify({ lede: 'settings', settings });

  it('show what would change before it does, and can be undone', async () => {
    await open({ textSize: 21 });
    await choose(file({ version: 2, theme: 'black', readerSites: ['news.example'] }));
    const heading = await screen.findByRole('heading', { name: 'What the file would change' });
    await waitFor(() => expect(heading).toHaveFocus());
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toContain('ColoursSystemBlack');
    expect(rows).toContain('Size2119');
    expect(rows).toContain('Reader mode by itself0 sites1 site');
    expect(await violations()).toEqual([]);
    expect(await readSettings()).toMatchObject({ theme: 'system' });
    await press('Take over');
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ theme: 'black', textSize: 19 }),
    );
    await press('Undo');
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ theme: 'system', textSize: 21 }),
    );
  });

  it.each([
    ['of something else', 'hello', /holds no settings of Lede/],
    ['of a newer Lede', file({ version: 9 }), /from a newer Lede/],
  ])('%s are refused in words', async (_, content, sentence) => {
    await open();
    await choose(content);
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('that say what is so already change nothing', async () => {
    await open();
    await choose(file({ ...defaultSettings }));
    expect(await screen.findByText('The file says what is so already.')).toBeVisible();
    await press('Leave all as it is');
    expect(screen.queryByText('The file says what is so already.')).toBeNull();
  });

  it('are written to one', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob);
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await open({ theme: 'grey' });
    await press('Save to a file');
    expect(JSON.parse((await made[0]?.text()) ?? '')).toMatchObject({
      lede: 'settings',
      settings: { theme: 'grey' },
    });
  });
});

it('says when the browser does not keep a choice', async () => {
  await open();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(await screen.findByText(/The browser did not keep this choice/)).toBeVisible();
});
