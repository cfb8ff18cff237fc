import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '@/article/article';
import { unsafeHtml } from '@/article/unsafe-html';
import { listSummaries, readBody } from '@/library/library';
import { speak } from '../../stubs/i18n';
import { redPixel, sampleStory } from '../components/sample-story';
import { freshLibrary } from '../library/fresh-library';
import { openHandedOver } from './open-reading';
import { violations } from './violations';

const part = {
  label: 'selection',
  body: unsafeHtml('<p>Лише це.</p>'),
  text: 'Лише це.',
  words: 2,
};
const picture = { src: redPixel, alt: '', width: 600, height: 400, caption: '', credit: '' };
const withPart = (parts: Partial<Article> = {}) =>
  sampleStory({ candidates: [part], leadPicture: picture, ...parts });

beforeEach(async () => {
  await freshLibrary();
  speak('en');
});
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
  window.scrollTo(0, 0);
});

describe('an article of which a part was selected', () => {
  it('opens with that part alone, says so, and has a way to the whole', async () => {
    await openHandedOver(withPart());
    expect(document.querySelector('.article-body')?.textContent).toBe('Лише це.');
    expect(screen.getByText('Only what you selected on the page.')).toBeVisible();
    expect(screen.queryByText('Перше судно зайшло на світанку.')).toBeNull();
    expect(document.querySelector('.article-lead')).toBeNull();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'The whole article' }));
    await screen.findByText('Його зустрічали з музикою.');
    expect(screen.getByRole('radio', { name: 'What you selected' })).toBeTruthy();
    await userEvent.keyboard('v');
    await screen.findByText('Лише це.');
  });

  it('is saved with the whole around it while the part is shown', async () => {
    await openHandedOver(withPart());
    await userEvent.keyboard('s');
    await screen.findByRole('button', { name: /^Saved/ });
    const [saved] = await listSummaries({ limit: 1 });
    const kept = await readBody(saved?.id ?? '');
    expect(kept?.candidates.map(({ label }) => label)).toEqual(['selection']);
    expect(kept?.body).toContain('з музикою');
  });

  it('is saved as the whole while that is shown', async () => {
    await openHandedOver(withPart());
    await userEvent.click(screen.getByRole('radio', { name: 'The whole article' }));
    await userEvent.keyboard('s');
    await screen.findByRole('button', { name: /^Saved/ });
    await waitFor(async () => expect(await listSummaries({ limit: 1 })).toHaveLength(1));
    const [saved] = await listSummaries({ limit: 1 });
    expect((await readBody(saved?.id ?? ''))?.candidates).toEqual([]);
  });

  it('is offered among the other answers where there is doubt, or else how to make one', async () => {
    await openHandedOver(withPart({ confidence: 0.2 }));
    await userEvent.click(screen.getByRole('radio', { name: 'The whole article' }));
    expect(screen.getByText(/Perhaps not the whole story/)).toBeVisible();
    cleanup();
    await openHandedOver(sampleStory({ confidence: 0.2 }));
    expect(screen.getByText(/select what you want to read on the page/)).toBeVisible();
  });
});
