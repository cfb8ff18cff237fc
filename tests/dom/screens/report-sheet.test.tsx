import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { speak } from '../../stubs/i18n';
import { sampleStory } from '../components/sample-story';
import { freshLibrary } from '../library/fresh-library';
import { openHandedOver } from './open-reading';
import { violations } from './violations';

beforeEach(async () => {
  await freshLibrary();
  speak('en');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.querySelector('#page-of-theirs')?.remove();
  history.replaceState(null, '', location.pathname);
});

/** As if this very document were the page: the script that writes it down runs here. */
function runScriptsHere() {
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(async (given: unknown) => {
    const func: unknown = typeof given === 'object' && given ? Reflect.get(given, 'func') : null;
    return [{ documentId: '', frameId: 0, result: typeof func === 'function' ? func() : null }];
  });
}

async function openSheet() {
  await userEvent.click(screen.getByRole('button', { name: 'More' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'This came out wrong' }));
  return screen.findByRole('dialog', { name: 'This came out wrong' });
}

/** The file that a click would have put among the downloads: its name and what it says. */
function nextDownload(): Promise<{
  readonly name: string;
  readonly report: Record<string, unknown>;
}> {
  return new Promise((resolve) => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      const { download, href } = this;
      void fetch(href)
        .then((response) => response.json())
        .then((report: Record<string, unknown>) => resolve({ name: download, report }));
    });
  });
}

describe('a report that a page came out wrong', () => {
  it('says what it holds, and is made only when asked for', async () => {
    await openHandedOver();
    runScriptsHere();
    const sheet = await openSheet();
    expect(sheet.textContent).toContain('Lede itself sends nothing');
    expect(sheet.textContent).toContain('address and text as they are now');
    await waitFor(() =>
      expect(
        screen.getByRole<HTMLButtonElement>('button', { name: 'Make the file' }).disabled,
      ).toBe(false),
    );
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('article')).toBeVisible();
  });

  it('is one file of page, result, version and the settings that matter', async () => {
    const theirs = document.createElement('div');
    theirs.id = 'page-of-theirs';
    theirs.append(
      ...['textarea', 'script', 'input', 'p'].map((tag) => document.createElement(tag)),
      document.createComment('a comment'),
    );
    theirs.querySelector('textarea')?.append('a letter of mine');
    theirs.querySelector('script')?.setAttribute('type', 'text/plain');
    theirs.querySelector('script')?.append('a script of theirs');
    theirs.querySelector('input')?.setAttribute('value', 'a name of mine');
    theirs.querySelector('p')?.append('a story of theirs');
    document.body.append(theirs);
    await openHandedOver(sampleStory({ url: 'https://novyny.example/a?utm_source=me&id=4' }));
    runScriptsHere();
    vi.spyOn(browser.tabs, 'get').mockImplementation(
      async () => ({ id: 7, url: 'https://novyny.example/a?utm_source=me&id=4' }) as never,
    );
    await openSheet();
    await userEvent.type(screen.getByLabelText(/What is wrong/), 'The end is missing');
    const made = nextDownload();
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    const { name, report } = await made;
    expect(name).toMatch(/^lede-report-novyny\.example-\d{4}-\d\d-\d\d\.json$/);
    expect(report).toMatchObject({
      kind: 'lede-report',
      words: 'The end is missing',
      settings: { pictures: 'shown', blockRules: [] },
      result: { title: 'Порт знову приймає кораблі', url: 'https://novyny.example/a?id=4' },
    });
    expect(report['page']).toContain('a story of theirs');
    expect(report['page']).not.toMatch(/of mine|a script of theirs|a comment/);
    expect(await screen.findByText(/is among your downloads/)).toBeVisible();
  });

  it('says that it has no page where that is gone', async () => {
    await openHandedOver();
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7.'));
    const sheet = await openSheet();
    await waitFor(() => expect(sheet.textContent).toContain('not the page itself'));
    const made = nextDownload();
    await userEvent.click(screen.getByRole('button', { name: 'Make the file' }));
    expect((await made).report['page']).toBeNull();
  });
});
