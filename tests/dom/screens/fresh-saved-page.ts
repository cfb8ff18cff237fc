import { cleanup, configure } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { page } from 'vitest/browser';
import { freshIndexedLibrary } from '../library/indexed-library';
import { fakeBrowser, pageWithout } from './fake-browser';

/** Gives each test of a file the Saved page of an empty library, in a window of its own size. */
export function withFreshSavedPage(): void {
  // The first use of the library and its index fetches their parts.
  configure({ asyncUtilTimeout: 4_000 });

  beforeEach(async () => {
    await page.viewport(1000, 700);
    history.replaceState(null, '', '#saved');
    await freshIndexedLibrary();
    fakeBrowser(pageWithout('no-text'));
  });
  afterEach(() => {
    cleanup();
    history.replaceState(null, '', location.pathname + location.search);
    vi.restoreAllMocks();
  });
}
