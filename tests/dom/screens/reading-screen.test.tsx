import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findSaved } from '@/actions/read-library';
import { saveArticle } from '@/library/library';
import { ReadingScreen } from '@/screens/ReadingScreen';
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
});

describe('a handed-over article', () => {
  it('is shown, has the focus and names the page', async () => {
    const asked = await openHandedOver();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('article')));
    expect(document.title).toBe('Порт знову приймає кораблі · Lede');
    await waitFor(() => expect(asked).toContain('reader-ready'));
  });

  it('closes by the button and by Esc', async () => {
    const asked = await openHandedOver();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('{Escape}');
    expect(asked.filter((name) => name === 'close-reader')).toHaveLength(2);
  });

  it('is saved by S, also on a Ukrainian layout, and shows that it is', async () => {
    const article = sampleStory();
    await openHandedOver(article);
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'і', code: 'KeyS', bubbles: true, cancelable: true }),
    );
    const button = await screen.findByRole('button', { name: /^Saved/ });
    expect(await findSaved(article)).not.toBeNull();

    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await findSaved(article)).not.toBeNull());
  });

  it('says that it is saved already', async () => {
    const article = sampleStory();
    await saveArticle(article);
    await openHandedOver(article);
    expect(await screen.findByRole('button', { name: /^Saved/ })).toBeTruthy();
  });

  it('leads to the original page, by O too', async () => {
    await openHandedOver();
    const link = screen.getByRole('link', { name: 'Open the original page' });
    expect(link.getAttribute('href')).toBe('https://novyny.example/2026/harbour');
    const onClick = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    link.addEventListener('click', onClick);
    await userEvent.keyboard('o');
    expect(onClick).toHaveBeenCalledOnce();
  });

  it('shows the key of reader mode as the browser has it', async () => {
    await openHandedOver();
    expect(await screen.findByText('Alt+Shift+L')).toBeTruthy();
  });

  it('takes Esc in the share menu for the menu alone', async () => {
    const asked = await openHandedOver();
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    await screen.findByRole('menuitem', { name: 'Copy link' });
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menuitem')).toBeNull();
    expect(asked).not.toContain('close-reader');
  });
});

describe('a saved article', () => {
  it('is shown from the library', async () => {
    fakeBrowser(pageWith(sampleStory()));
    const { summary } = await saveArticle(sampleStory());
    goTo(`saved=${summary.id}`);
    render(<ReadingScreen />);
    expect(await screen.findByRole('article', { name: 'Порт знову приймає кораблі' })).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Saved/ })).toBeTruthy();
  });

  it('that is not there any more is said to be gone', async () => {
    fakeBrowser(pageWith(sampleStory()));
    goTo(`saved=${'a'.repeat(64)}`);
    render(<ReadingScreen />);
    expect(await screen.findByText('This article is no longer saved.')).toBeTruthy();
    // Here is no list to see: what is offered is what it does.
    expect(screen.queryByRole('button', { name: 'See saved articles' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
  });
});

describe('without an article', () => {
  it('says so to a page that frames it without handing anything over', async () => {
    fakeBrowser(pageWith(sampleStory()));
    render(<ReadingScreen />);
    expect(await screen.findByText('There is no article here.')).toBeTruthy();
  });

  it('says that a token is good no more', async () => {
    fakeBrowser(pageWith(sampleStory()));
    goTo('handover=0b7f7f1e-9c2a-4b7e-8f59-3f1f6f0f4a11');
    render(<ReadingScreen />);
    expect(await screen.findByText(/gone now/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Close' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('shows nothing for 300 ms, then three grey lines', async () => {
    const { parts } = fakeBrowser(pageWith(sampleStory()));
    const runtime = parts['runtime'];
    if (typeof runtime !== 'object' || runtime === null) throw new Error('no runtime');
    Reflect.set(runtime, 'sendMessage', () => new Promise(() => {}));
    goTo('handover=0b7f7f1e-9c2a-4b7e-8f59-3f1f6f0f4a11');
    const { container } = render(<ReadingScreen />);
    expect(container.textContent).toBe('');
    expect(await screen.findByText('Opening the article…')).toBeTruthy();
    expect(container.querySelectorAll('i')).toHaveLength(3);
  });
});

describe('to everyone', () => {
  it.each(['en', 'uk'] as const)('has nothing that axe finds wrong in %s', async (language) => {
    speak(language);
    await openHandedOver();
    await userEvent.keyboard('s');
    await waitFor(() => expect(document.querySelector('.button-on')).not.toBeNull());
    expect(await violations()).toEqual([]);
  });

  it('answers the very key that brings its controls back', async () => {
    const asked = await openHandedOver();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.style.height = '5000px';
    scrollByHand(400);
    const bar = screen.getByRole('banner', { name: 'What to do with this article' });
    await waitFor(() => expect(bar.className).toContain('reading-bar-away'));
    await userEvent.keyboard('{Escape}');
    expect(asked).toContain('close-reader');
    document.body.style.height = '';
  });

  it('gets its controls out of the way of one who reads down, and back on the way up', async () => {
    await openHandedOver();
    const bar = screen.getByRole('banner', { name: 'What to do with this article' });
    // Effects run after the paint.
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.style.height = '5000px';
    // Put there, as when the reader opens where the page was: nobody has read down.
    window.scrollTo(0, 300);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bar.className).not.toContain('reading-bar-away');
    scrollByHand(400);
    await waitFor(() => expect(bar.className).toContain('reading-bar-away'));
    window.scrollTo(0, 380);
    await waitFor(() => expect(bar.className).not.toContain('reading-bar-away'));
    window.scrollTo(0, 800);
    await waitFor(() => expect(bar.className).toContain('reading-bar-away'));
    await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(bar.className).not.toContain('reading-bar-away'));
    document.body.style.height = '';
  });
});

/** As a wheel does: the event first, then the page moves. */
function scrollByHand(to: number): void {
  document.dispatchEvent(new WheelEvent('wheel', { deltaY: to }));
  window.scrollTo(0, to);
}
