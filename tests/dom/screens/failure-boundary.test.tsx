import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { FailureBoundary } from '@/screens/FailureBoundary';
import { NothingToRead } from '@/screens/NothingToRead';
import { sampleStory } from '../components/sample-story';
import { fakeBrowser, pageWith } from './fake-browser';
import { violations } from './violations';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('ends what breaks while it is drawn in words, with a way on and a way out', async () => {
  const { asked } = fakeBrowser(pageWith(sampleStory()));
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  let isBroken = true;
  function Fragile() {
    if (isBroken) throw new TypeError('broken');
    return <h1>Drawn</h1>;
  }
  render(
    <FailureBoundary fallback={(code, again) => <NothingToRead code={code} onTryAgain={again} />}>
      <Fragile />
    </FailureBoundary>,
  );

  expect(await screen.findByText('Something went wrong in Lede itself.')).toBeVisible();
  expect(report).toHaveBeenCalledOnce();
  expect(await violations()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(asked).toEqual(['close-reader']);

  isBroken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: 'Drawn' })).toBeVisible();
});
