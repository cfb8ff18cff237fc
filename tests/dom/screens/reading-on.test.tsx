import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import { findSummary, keepPlace, saveArticle } from '@/library/library';
import { ReadingScreen } from '@/screens/ReadingScreen';
import { readSettings } from '@/settings/settings-store';
import { clearLook } from '../clear-look';
import { speak } from '../../stubs/i18n';
import { sampleStory } from '../components/sample-story';
import { freshLibrary } from '../library/fresh-library';
import { fakeBrowser, pageWith } from './fake-browser';
import { goTo, openHandedOver } from './open-reading';
import { violations } from './violations';

beforeEach(async () => {
  await freshLibrary();
  speak('en');
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
  clearLook();
  window.scrollTo(0, 0);
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
    await screen.findByRole('button', { name: /^Saved/ });
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

describe('a story that is in doubt', () => {
  const candidates = [
    {
      label: 'surroundings',
      body: unsafeHtml('<p>Більше тексту</p>'),
      text: 'Більше тексту',
      words: 60,
    },
    {
      label: 'sure-only',
      body: unsafeHtml('<p>Менше тексту</p>'),
      text: 'Менше тексту',
      words: 15,
    },
  ];

  it('is shown in another way by a choice or by V', async () => {
    const article = sampleStory({ confidence: 0.2, candidates });
    await openHandedOver(article);
    await userEvent.click(screen.getByRole('radio', { name: 'More of the page' }));
    expect(await screen.findByText('Більше тексту')).toBeTruthy();
    expect(await violations()).toEqual([]);
    screen.getByRole('article').focus();
    await userEvent.keyboard('v');
    expect(await screen.findByText('Менше тексту')).toBeTruthy();
    await userEvent.keyboard('v');
    expect(await screen.findByText('Його зустрічали з музикою.')).toBeTruthy();
  });

  it('offers nothing else where there is no doubt', async () => {
    await openHandedOver(sampleStory({ candidates }));
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
