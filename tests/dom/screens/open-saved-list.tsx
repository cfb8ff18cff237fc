import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { useRef, useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import { UndoBar } from '@/components/UndoBar';
import { saveArticle } from '@/library/library';
import { SavedScreen } from '@/screens/SavedScreen';
import { useNotice } from '@/screens/use-notice';
import { freshIndexedLibrary } from '../library/indexed-library';
import { sampleArticles } from '../library/sample-article';
import { fakeBrowser, pageWithout } from './fake-browser';

/** What was asked for by the list's way back. */
export const onBack = vi.fn<() => void>();

/** The addresses that the test's browser was asked to open. */
let opened: readonly string[] = [];
export const openedAddresses = (): readonly string[] => opened;

/** Gives each test of a file an empty library without an index, and a browser whose tab has no article. */
export function withFreshSavedList(): void {
  // The first use of the library fetches its parts.
  configure({ asyncUtilTimeout: 4_000 });

  beforeEach(async () => {
    await freshIndexedLibrary();
    ({ opened } = fakeBrowser(pageWithout('no-text')));
    vi.spyOn(window, 'close').mockImplementation(() => {});
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

/** The saved list as the popup holds it, with its notices. */
export function Saved() {
  const [filter, setFilter] = useState('');
  const filterRef = useRef<HTMLInputElement>(null);
  const { notice, say, announce, endNotice } = useNotice();
  return (
    <main>
      <div style={{ height: '400px' }}>
        <SavedScreen
          filter={filter}
          filterRef={filterRef}
          onFilter={setFilter}
          firstRows={0}
          scroll={0}
          onScroll={() => {}}
          onBack={onBack}
          say={say}
          announce={announce}
        />
      </div>
      <UndoBar notice={notice} onEnd={endNotice} />
    </main>
  );
}

/** The rows' links: not the one to the Saved page. */
export const links = () =>
  screen.queryAllByRole('list').flatMap((list) => within(list).queryAllByRole('link'));
/** The titles of the rows. */
export const titles = () => links().map((link) => link.querySelector('bdi')?.textContent);

/** Saves "Story 0" to "Story 2". */
export async function saveThree() {
  for (const article of sampleArticles(3)) await saveArticle(article);
}

/** Saves three and opens the list. */
export async function openThree() {
  await saveThree();
  render(<Saved />);
  await waitFor(() => expect(titles()).toEqual(['Story 2', 'Story 1', 'Story 0']));
}
