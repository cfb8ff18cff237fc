import { cleanup, configure, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/popup.css';
import { PopupScreen } from '@/screens/PopupScreen';
import { freshLibrary } from '../library/fresh-library';

/** Gives each test of a file an empty library, and a popup that does not close its window. */
export function withFreshPopup(): void {
  // The first use of the library fetches its parts.
  configure({ asyncUtilTimeout: 4_000 });

  beforeEach(async () => {
    await freshLibrary();
    vi.spyOn(window, 'close').mockImplementation(() => {});
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}

/** Opens the popup. */
export const open = () => render(<PopupScreen />);

/** The popup's button of a name, once it is there. */
export const button = (name: string | RegExp) => screen.findByRole('button', { name });
