import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import { readSettings } from '@/settings/settings-store';
import { clearLook } from '../clear-look';
import { speak } from '../../stubs/i18n';
import { sampleStory } from '../components/sample-story';
import { freshLibrary } from '../library/fresh-library';
import { openHandedOver } from './open-reading';
import { violations } from './violations';

const root = document.documentElement;

beforeEach(async () => {
  await freshLibrary();
  speak('en');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname);
  clearLook();
  window.scrollTo(0, 0);
});

const panel = () => screen.findByRole('dialog', { name: 'Text and colours' });

describe('the panel of text and colours', () => {
  it('shows a choice at once, keeps it, and leaves the nodes of the article alone', async () => {
    await openHandedOver();
    const paragraph = screen.getByText('Його зустрічали з музикою.');
    await userEvent.keyboard('a');
    await userEvent.click(within(await panel()).getByRole('radio', { name: 'Sepia' }));
    await userEvent.click(within(await panel()).getByRole('radio', { name: 'Clear letters' }));
    expect(root.dataset).toMatchObject({ theme: 'sepia', face: 'clear' });
    expect(screen.getByText('Його зустрічали з музикою.')).toBe(paragraph);
    await waitFor(async () =>
      expect(await readSettings()).toMatchObject({ theme: 'sepia', face: 'clear' }),
    );
  });

  it('says, once, when the browser does not remember a choice, and shows it all the same', async () => {
    await openHandedOver();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('quota'));
    await userEvent.keyboard('tt');
    expect(await screen.findByText(/The browser did not keep this choice/)).toBeVisible();
    expect(root.dataset['theme']).toBe('sepia');
  });

  it('makes the text larger by its slider and says the size', async () => {
    await openHandedOver();
    await userEvent.keyboard('a');
    const slider = within(await panel()).getByRole('slider', { name: 'Size' });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('20'));
    expect(root.style.getPropertyValue('--reading-size')).toBe('20px');
  });

  it('goes back to how it was', async () => {
    await openHandedOver();
    await userEvent.keyboard('tt');
    await waitFor(() => expect(root.dataset['theme']).toBe('sepia'));
    await userEvent.keyboard('a');
    await userEvent.click(
      within(await panel()).getByRole('button', { name: 'Back to how it was' }),
    );
    await waitFor(() => expect(root.dataset['theme']).toBeUndefined());
  });

  it('closes by Esc without closing the screen, and gives the focus back', async () => {
    const asked = await openHandedOver();
    const button = screen.getByRole('button', { name: 'Text and colours' });
    await userEvent.click(button);
    await panel();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(asked).not.toContain('close-reader');
  });

  it.each(['en', 'uk'] as const)('has nothing that axe finds wrong in %s', async (language) => {
    speak(language);
    await openHandedOver();
    await userEvent.keyboard('a');
    await screen.findByRole('dialog');
    expect(await violations()).toEqual([]);
  });

  it.each(['t', 'tt', 'ttt', 'tttt', 'ttttt', 'tttttt'])(
    'has nothing that axe finds wrong in the theme that %s leads to',
    async (keys) => {
      await openHandedOver(sampleStory({ kind: 'gallery' }));
      await userEvent.keyboard(keys);
      await waitFor(() => expect(root.dataset['theme']).toBeDefined());
      expect(await violations()).toEqual([]);
    },
  );
});

describe('keys', () => {
  it('move a marker, and are all on the sheet', async () => {
    await openHandedOver();
    // The dek is the first paragraph.
    await userEvent.keyboard('jjj');
    expect(document.querySelector('.reading-marked')?.textContent).toBe(
      'Його зустрічали з музикою.',
    );
    await userEvent.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keys' });
    expect(within(sheet).getByText('Next paragraph')).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('turn the line focus through one, three and five lines', async () => {
    await openHandedOver();
    const lines = () => document.querySelector<HTMLElement>('.line-focus')?.dataset['lines'];
    for (const expected of ['1', '3', '5', undefined]) {
      await userEvent.keyboard('f');
      await waitFor(() => expect(lines()).toBe(expected));
    }
  });
});

describe('the outline', () => {
  const body = unsafeHtml('<h2>Перша частина</h2><p>Текст</p><h2>Друга частина</h2><p>Текст</p>');

  it('leads to each heading', async () => {
    await openHandedOver(sampleStory({ body }));
    // In the margin or, where that is narrow, behind a button; known once the text is laid out.
    const outlineOrButton = await waitFor(
      () =>
        screen.queryByRole('navigation', { name: 'Contents' }) ??
        screen.getByRole('button', { name: 'Contents' }),
    );
    if (outlineOrButton instanceof HTMLButtonElement) await userEvent.click(outlineOrButton);
    const outline = await screen.findByRole('navigation', { name: 'Contents' });
    await userEvent.click(within(outline).getByRole('button', { name: 'Друга частина' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Друга частина' }));
  });

  it('is not there for an article of one part', async () => {
    await openHandedOver(sampleStory({ body: unsafeHtml('<p>Текст</p>') }));
    expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
