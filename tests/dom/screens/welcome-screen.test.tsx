import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WelcomeScreen } from '@/screens/WelcomeScreen';
import { fakeBrowser, pageWithout } from './fake-browser';
import { violations } from './violations';

configure({ asyncUtilTimeout: 4_000 });
afterEach(cleanup);

describe('the welcome page', () => {
  it('tells where the icon is, the keys as they are now, and what uninstalling does', async () => {
    fakeBrowser(pageWithout('no-text'));
    render(<WelcomeScreen />);
    expect(await screen.findByText('Alt+Shift+L')).toBeVisible();
    expect(screen.getByText('not set')).toBeVisible();
    expect(screen.getByText(/then the pin next to Lede/)).toBeVisible();
    expect(screen.getByText(/deletes your saved articles/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it('opens the sample page, and its article in Lede', async () => {
    const { opened } = fakeBrowser(pageWithout('no-text'));
    render(<WelcomeScreen />);
    await userEvent.click(screen.getByRole('button', { name: 'Open the sample page' }));
    await waitFor(() => expect(opened).toEqual(['chrome-extension://lede/sample/en.html']));
    await userEvent.click(screen.getByRole('button', { name: 'See it in Lede' }));
    await waitFor(() => expect(opened[1]).toMatch(/article\.html#handover=/));
  });
});
