import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import { findSummary, saveArticle, setReadingState } from '@/library/library';
import { keepVersion, readText, readVersions } from '@/library/versions';
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

const lines = [
  'Перше судно зайшло на світанку.',
  'Його зустрічали з музикою.',
  'На борту було 12 людей.',
  ...Array.from({ length: 6 }, (_nothing, number) => `Абзац ${number} без змін.`),
];
const before = sampleStory({ text: lines.join('\n') });
const now = sampleStory({
  text: lines.join('\n').replace('12 людей', '14 людей і кіт'),
  title: 'Порт знову приймає кораблі з моря',
});

const showChanges = async (): Promise<HTMLElement> => {
  await userEvent.click(await screen.findByRole('button', { name: 'See what changed' }));
  return screen.findByRole('dialog', { name: 'What changed' });
};

describe('a page opened again that has changed since it was saved', () => {
  it('says so, shows the words that went and came with both dates, and keeps both on request', async () => {
    const { summary } = await saveArticle(before);
    await openHandedOver(now);
    expect(await screen.findByText(/^Changed since you saved it on/)).toBeTruthy();

    const sheet = await showChanges();

    expect([...sheet.querySelectorAll('del')].map((each) => each.textContent)).toEqual([
      '[removed: 12 ] ',
    ]);
    expect([...sheet.querySelectorAll('ins')].map((each) => each.textContent)).toEqual([
      '[added:  з моря ] ',
      '[added: 14 ] ',
      '[added:  і кіт ] ',
    ]);
    expect(within(sheet).getByText('3 changes')).toBeTruthy();
    expect(sheet.querySelectorAll('time')).toHaveLength(2);
    expect(within(sheet).getByText('5 paragraphs unchanged')).toBeTruthy();

    await userEvent.click(within(sheet).getByRole('button', { name: 'Keep both versions' }));

    expect(await screen.findByText('1 earlier version of this article is kept.')).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect((await readText(summary.id))?.article.title).toBe(now.title);
    expect((await readVersions(summary.id)).map(({ article }) => article.title)).toEqual([
      before.title,
    ]);
  });

  it('says nothing where it says the same', async () => {
    const updated = (ago: string) => sampleStory({ text: `${lines.join('\n')}\nОновлено ${ago}` });
    await saveArticle(updated('5 хвилин тому'));
    await openHandedOver(updated('3 години тому'));
    await screen.findByRole('button', { name: /^Saved/ });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText(/^Changed since/)).toBeNull();
  });

  it('says nothing where a wall stands before it now', async () => {
    await saveArticle(before);
    await openHandedOver(sampleStory({ text: lines[0] ?? '', kind: 'paywalled-teaser' }));
    await screen.findByRole('button', { name: /^Saved/ });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.queryByText(/^Changed since/)).toBeNull();
  });

  it('offers its text where only its link was saved', async () => {
    const { summary } = await saveArticle(sampleStory({ text: '', body: unsafeHtml('') }));
    await openHandedOver(now);

    await userEvent.click(await screen.findByRole('button', { name: 'Save the text too' }));

    await waitFor(async () =>
      expect((await readText(summary.id))?.article.text).toContain('14 людей'),
    );
    expect(await readVersions(summary.id)).toEqual([]);
    await waitFor(() => expect(screen.queryByText(/Only the link/)).toBeNull());
  });

  it.each(['en', 'uk'] as const)('has nothing that axe finds wrong in %s', async (language) => {
    speak(language);
    await saveArticle(before);
    await openHandedOver(now);
    await userEvent.click(
      await screen.findByRole('button', {
        name: language === 'en' ? 'See what changed' : 'Що змінилося',
      }),
    );
    await screen.findByRole('dialog');
    expect(await violations()).toEqual([]);
  });

  it('is gone through by keys alone, and the focus comes back', async () => {
    await saveArticle(before);
    const asked = await openHandedOver(now);
    const button = await screen.findByRole('button', { name: 'See what changed' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(button);
    expect(asked).not.toContain('close-reader');
  });
});

describe('a saved article with earlier versions', () => {
  it('shows each of them beside the one of now', async () => {
    fakeBrowser(pageWith(before));
    const { summary } = await saveArticle(before);
    await keepVersion(sampleStory({ text: 'Зовсім інше.', title: 'Порт закрито' }));
    await keepVersion(now);
    goTo(`saved=${summary.id}`);
    render(<ReadingScreen />);
    expect(await screen.findByText('2 earlier versions of this article are kept.')).toBeTruthy();

    const sheet = await showChanges();

    expect(within(sheet).queryByRole('button', { name: 'Keep both versions' })).toBeNull();
    expect(sheet.textContent).toContain('Зовсім інше.');
    await userEvent.selectOptions(within(sheet).getByLabelText('Before'), '1');
    await waitFor(() => expect(sheet.textContent).not.toContain('Зовсім інше.'));
    expect(within(sheet).getByText('3 changes')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('reads each of them as a page of its own, which changes neither state nor place', async () => {
    const browser = fakeBrowser(pageWith(before));
    const { summary } = await saveArticle(before);
    await keepVersion(now);
    goTo(`saved=${summary.id}`);
    render(<ReadingScreen />);
    await userEvent.click(
      within(await showChanges()).getByRole('button', { name: 'Read the earlier text' }),
    );
    const [earlier] = await readVersions(summary.id);
    const hash = `saved=${summary.id}&taken=${earlier?.takenAt}`;
    await waitFor(() => expect(browser.opened.at(-1)).toContain(`article.html#${hash}`));
    cleanup();
    await setReadingState(summary.id, 'unread');

    goTo(hash);
    render(<ReadingScreen />);

    expect(await screen.findByText(/^This is the text as it was on/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: before.title })).toBeTruthy();
    const back = screen.getByRole('link', { name: 'Read the present one' });
    expect(back.getAttribute('href')).toBe(`/article.html#saved=${summary.id}`);
    expect((await findSummary(summary.id))?.readingState).toBe('unread');
    expect(await violations()).toEqual([]);
  });
});
