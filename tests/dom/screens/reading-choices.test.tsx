import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import { findSummary, keepPlace, saveArticle } from '@/library/library';
import { ReadingScreen } from '@/screens/ReadingScreen';
import { readSettings } from '@/settings/settings-store';
import { speak } from '../../stubs/i18n';
import { sampleStory } from '../components/sample-story';
import { freshLibrary } from '../library/fresh-library';
import { fakeBrowser, pageWith } from './fake-browser';
import { goTo, openHandedOver } from './open-reading';
import { violations } from './violations';

const root = document.documentElement;

beforeEach(async () => {
  await freshLibrary();
  speak('en');
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
  root.removeAttribute('style');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
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
    const asPanel = screen.queryByRole('button', { name: 'Contents' });
    if (asPanel) await userEvent.click(asPanel);
    const outline = screen.getByRole('navigation', { name: 'Contents' });
    await userEvent.click(within(outline).getByRole('button', { name: 'Друга частина' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Друга частина' }));
  });

  it('is not there for an article of one part', async () => {
    await openHandedOver(sampleStory({ body: unsafeHtml('<p>Текст</p>') }));
    expect(screen.queryByRole('button', { name: 'Contents' })).toBeNull();
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('a block that is in the way', () => {
  const title = 'Його зустрічали з музикою.';
  const paragraph = () => screen.getByText(title, { ignore: '.hidden-text' });

  it('is hidden by pointing at it, also in the next article of the site, until that is forgotten', async () => {
    await openHandedOver();
    await userEvent.click(screen.getByText('Nothing hidden'));
    await userEvent.click(screen.getByRole('button', { name: 'Hide a block…' }));
    await userEvent.click(paragraph());
    await waitFor(() => expect(paragraph().checkVisibility()).toBe(false));
    expect(screen.getByText('1 block hidden')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hide a block…' })).toBeTruthy());
    await waitFor(async () => expect((await readSettings()).blockRules).toHaveLength(1));

    await userEvent.click(screen.getByRole('button', { name: 'Forget my choices for this site' }));
    await waitFor(() => expect(paragraph().checkVisibility()).toBe(true));
    expect(await violations()).toEqual([]);
  });

  it('is hidden by X where the marker is, and comes back by undo', async () => {
    await openHandedOver();
    await userEvent.keyboard('jjjx');
    await waitFor(() => expect(paragraph().checkVisibility()).toBe(false));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(paragraph().checkVisibility()).toBe(true));
  });

  it('follows no link while it is pointed at', async () => {
    const asked = await openHandedOver();
    await userEvent.click(screen.getByText('Nothing hidden'));
    await userEvent.click(screen.getByRole('button', { name: 'Hide a block…' }));
    const onClick = vi.fn<(event: Event) => void>();
    const link = screen.getByRole('link', { name: 'звіт порту' });
    link.addEventListener('click', onClick);
    await userEvent.click(link);
    expect(onClick).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(asked).not.toContain('close-reader');
  });
});

describe('the end of a saved article', () => {
  it('leads to the next that is not read, and puts this one into the archive and back', async () => {
    fakeBrowser(pageWith(sampleStory()));
    await saveArticle(sampleStory({ url: 'https://novyny.example/next', title: 'Наступна' }));
    const { summary } = await saveArticle(sampleStory());
    goTo(`saved=${summary.id}`);
    render(<ReadingScreen />);
    const next = await screen.findByRole('link', { name: /Next to read Наступна/ });
    expect(next.getAttribute('href')).toMatch(/^#saved=[\da-f]{64}$/);

    await userEvent.click(screen.getByRole('button', { name: 'Archive' }));
    await screen.findByRole('button', { name: 'Back from the archive' });
    expect((await findSummary(summary.id))?.readingState).toBe('archived');
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('button', { name: 'Archive' });

    next.click();
    expect(await screen.findByRole('article', { name: 'Наступна' })).toBeTruthy();
  });

  it('is not there for an article that is not saved, where nothing waits', async () => {
    await openHandedOver();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(screen.queryByRole('button', { name: 'Archive' })).toBeNull();
    expect(screen.queryByRole('link', { name: /Next to read/ })).toBeNull();
  });
});

describe('the place in a saved article', () => {
  const body = unsafeHtml(
    Array.from(
      { length: 80 },
      (_nothing, number) => `<p>Абзац ${number}. ${`Речення ${number}. `.repeat(30)}</p>`,
    ).join(''),
  );

  async function openSaved(id: string) {
    goTo(`saved=${id}`);
    render(<ReadingScreen />);
    await screen.findByRole('article');
  }

  it('is taken up again where reading stopped', async () => {
    fakeBrowser(pageWith(sampleStory()));
    const { summary } = await saveArticle(sampleStory({ body }));
    await keepPlace(
      summary.id,
      { quote: 'Абзац 40. Речення 40.', prefix: '', suffix: '', position: 0 },
      0.5,
    );
    await openSaved(summary.id);
    const paragraph = screen.getByText(/^Абзац 40\./);
    await waitFor(() =>
      expect(Math.abs(paragraph.getBoundingClientRect().top - 96)).toBeLessThan(20),
    );
  });

  it('is kept when scrolling rests', async () => {
    fakeBrowser(pageWith(sampleStory()));
    const { summary } = await saveArticle(sampleStory({ body }));
    await openSaved(summary.id);
    await screen.findByRole('button', { name: /^Saved/, pressed: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    window.dispatchEvent(new WheelEvent('wheel'));
    screen.getByText(/^Абзац 30\./).scrollIntoView();
    await waitFor(
      async () => {
        const kept = await findSummary(summary.id);
        expect(kept?.place?.quote).toMatch(/Речення (30|31)/);
        expect(kept?.progress).toBeGreaterThan(0.2);
      },
      { timeout: 4000 },
    );
  });
});
