import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unsafeHtml } from '@/article/unsafe-html';
import { findSummary, saveArticle, setReadingState } from '@/library/library';
import type { ReadingState } from '@/library/summary';
import { ReadingScreen } from '@/screens/ReadingScreen';
import { sampleStory } from '../components/sample-story';
import { freshLibrary } from '../library/fresh-library';
import { fakeBrowser, pageWith } from './fake-browser';
import { goTo } from './open-reading';

const long = unsafeHtml('<p>Речення. Речення. Речення. Речення. Речення.</p>'.repeat(120));
const short = unsafeHtml('<p>Одне речення.</p>');

beforeEach(freshLibrary);
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
  window.scrollTo(0, 0);
});

async function openSaved(article = sampleStory({ body: long }), state: ReadingState = 'unread') {
  fakeBrowser(pageWith(article));
  const { summary } = await saveArticle(article);
  await setReadingState(summary.id, state);
  goTo(`saved=${summary.id}`);
  render(<ReadingScreen />);
  await screen.findByRole('article');
  return async () => (await findSummary(summary.id))?.readingState;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('a saved article', () => {
  it('is being read once it is opened, and read once its end was in view', async () => {
    const state = await openSaved();
    await waitFor(async () => expect(await state()).toBe('reading'));
    await pause(2500);
    expect(await state()).toBe('reading');
    window.scrollTo(0, document.documentElement.scrollHeight);
    await waitFor(async () => expect(await state()).toBe('read'), { timeout: 5000 });
  });

  it('that needs no scrolling is read when it was looked at', async () => {
    const state = await openSaved(sampleStory({ body: short, removed: [], leadPicture: null }));
    await waitFor(async () => expect(await state()).toBe('read'), { timeout: 5000 });
  });

  it.each(['read', 'archived'] as const)('that is %s stays so when it is opened', async (kept) => {
    const state = await openSaved(sampleStory({ body: short }), kept);
    await pause(2500);
    expect(await state()).toBe(kept);
  });
});
