import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/states.css';
import { UndoBar } from '@/components/UndoBar';
import { saveArticle } from '@/library/library';
import { forgetIndex } from '@/library/search/search-library';
import { closeSearch, deleteSearch } from '@/library/search/search-store';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { changeMarker, type LibraryState, readMarker } from '@/library/second-copy/marker-store';
import { SavedPage } from '@/screens/SavedPage';
import { SavedScreen } from '@/screens/SavedScreen';
import { StorageScreen } from '@/screens/StorageScreen';
import { useNotice } from '@/screens/use-notice';
import { speak } from '../../stubs/i18n';
import { breakHomes } from '../library/break-homes';
import { freshCopy } from '../library/fresh-copy';
import { freshLibrary, loseLibrary } from '../library/fresh-library';
import { sampleArticles } from '../library/sample-article';
import { fakeBrowser, pageWithout } from './fake-browser';
import { Panel } from './panel';
import { violations } from './violations';

configure({ asyncUtilTimeout: 8_000 });

let fake: ReturnType<typeof fakeBrowser>;

beforeEach(async () => {
  history.replaceState(null, '', '#saved');
  forgetIndex();
  await deleteSearch();
  await freshCopy();
  fake = fakeBrowser(pageWithout('no-text'));
  vi.spyOn(window, 'close').mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  speak('en');
  history.replaceState(null, '', location.pathname + location.search);
  vi.restoreAllMocks();
});

afterAll(async () => {
  await closeSearch();
  await freshLibrary();
});

/** The popup's list. */
function Saved() {
  const filterRef = useRef<HTMLInputElement>(null);
  const { notice, say, announce, endNotice } = useNotice();
  return (
    <main style={{ height: '400px' }}>
      <SavedScreen
        filter=""
        filterRef={filterRef}
        onFilter={() => {}}
        firstRows={0}
        scroll={0}
        onScroll={() => {}}
        onBack={() => {}}
        say={say}
        announce={announce}
      />
      <UndoBar notice={notice} onEnd={endNotice} />
    </main>
  );
}

const lists = [
  ['the popup', Saved],
  ['the Saved page', SavedPage],
] as const;

/** Three articles, in the copy too; then the database goes. */
async function loseThree(): Promise<void> {
  for (const article of sampleArticles(3)) await saveArticle(article);
  await keepSecondCopy();
  await loseLibrary();
}

const note = (state: LibraryState) =>
  changeMarker((marker) => ({
    ...(marker ?? { library: 'x', counter: 1, articles: 9, isCopied: true }),
    state,
  }));

describe.each(lists)('a library that was lost, in %s', (_name, View) => {
  it('is noticed where the list is empty, put back, and told once', async () => {
    await loseThree();
    render(<View />);

    const words = await screen.findByText(
      'The browser had lost your library. Lede put 3 articles back from its own copy.',
    );
    expect(words.closest('output')).not.toBeNull();
    await screen.findByText('Story 2');
    expect(fake.asked).toContain('look-after-library');
    expect(screen.queryByRole('button', { name: 'Look in a backup' })).toBeNull();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'OK' }));
    await waitFor(() => expect(screen.queryByText(/had lost your library/)).toBeNull());
    expect((await readMarker())?.state).toEqual({ is: 'well' });
  });

  it('says what could not be put back, with the way to the backups', async () => {
    for (const article of sampleArticles(1)) await saveArticle(article);
    await keepSecondCopy();
    await note({ is: 'healed', isPart: false, found: 1, missing: 2 });
    render(<View />);

    await screen.findByText(
      /put 1 article back.* 2 articles could not be restored; a backup may have them\./,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Look in a backup' }));
    await waitFor(() =>
      expect([...fake.opened, location.hash].some((each) => each.endsWith('#import'))).toBe(true),
    );
  });

  it('is not asked after where nothing was ever saved', async () => {
    await keepSecondCopy();
    render(<View />);
    await screen.findByText('Nothing saved yet.');
    expect(fake.asked).not.toContain('look-after-library');
  });

  it('says how far it is while it is put back, in Ukrainian too', async () => {
    speak('uk');
    for (const article of sampleArticles(1)) await saveArticle(article);
    await note({
      is: 'healing',
      isPart: false,
      into: '',
      after: '',
      found: 300,
      bad: 0,
      done: 300,
      total: 1234,
    });
    render(<View />);
    const bar = await screen.findByRole('progressbar', { name: 'Повертаємо бібліотеку' });
    expect(bar).toHaveAttribute('value', '300');
  });
});

describe.each(lists)('a library that cannot be opened, in %s', (_name, View) => {
  it('is put back in another home by itself, and told once', async () => {
    for (const article of sampleArticles(3)) await saveArticle(article);
    await keepSecondCopy();
    await closeSearch();
    await breakHomes(0);
    render(<View />);

    await screen.findByText(/had lost your library\. Lede put 3 articles back/);
    await screen.findByText('Story 2');
    expect(screen.queryByRole('button', { name: 'Build it anew from the copy' })).toBeNull();
  });

  it('begins anew by itself where there was nothing in it', async () => {
    await keepSecondCopy();
    await closeSearch();
    await breakHomes(0);
    render(<View />);

    expect(await screen.findByText('Nothing saved yet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Build it anew from the copy' })).toBeNull();
  });

  it('is named where nothing helps, and built anew on a click alone', async () => {
    for (const article of sampleArticles(3)) await saveArticle(article);
    await keepSecondCopy();
    await closeSearch();
    const breaking = await breakHomes(0, 1);
    const { deleteDatabase } = IDBFactory.prototype;
    const deleting = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    render(<View />);

    await screen.findByText('The browser can’t open your library any more.');
    await screen.findByText(/Lede’s own copy holds 3 articles/);
    expect(await violations()).toEqual([]);
    expect(deleting).not.toHaveBeenCalledWith('lede');
    deleting.mockImplementation(function (this: IDBFactory, name) {
      if (name === 'lede') breaking.restore();
      return deleteDatabase.call(this, name);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Build it anew from the copy' }));

    await screen.findByText(/put 3 articles back/);
    await screen.findByText('Story 2');
  });
});

it('is told on the storage screen what the second copy takes', async () => {
  for (const article of sampleArticles(2)) await saveArticle(article);
  await keepSecondCopy();
  fake.parts['permissions'] = { contains: async () => false };
  render(<Panel of={StorageScreen} />);
  await screen.findByText(/A second copy, apart from the database: 2 articles, \d/);
  await screen.findByText(/puts the articles back from this copy/);
  expect(screen.queryByText(/does not hold everything yet/)).toBeNull();
});
