import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { defaultSettings } from '@/settings/settings';
import { readSettings } from '@/settings/settings-store';
import { violations } from './violations';
import { open, press, withFreshSettings } from './open-settings';

withFreshSettings();

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
