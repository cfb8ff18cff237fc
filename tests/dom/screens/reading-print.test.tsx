import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { speak } from '../../stubs/i18n';
import { sampleStory } from '../components/sample-story';
import { openHandedOver } from './open-reading';
// After the sheets of the screen, as the article page has it.
import '@/assets/print.css';

/** The one command of Chromium's own protocol that is needed here. */
type Emulation = {
  send(name: 'Emulation.setEmulatedMedia', given: { media: string }): Promise<unknown>;
};

beforeEach(() => speak('en'));
afterEach(async () => {
  cleanup();
  // Typed for what the provider has, which is Chromium's whole protocol.
  await (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { media: '' });
  history.replaceState(null, '', location.pathname);
});

const isShown = (selector: string) => {
  const element = document.querySelector(selector);
  return element instanceof HTMLElement && element.checkVisibility();
};

describe('an article on paper', () => {
  it('is the story with its address, and no control', async () => {
    await openHandedOver(sampleStory({ confidence: 0.2 }));
    expect([isShown('.reading-bar'), isShown('.article-source')]).toEqual([true, false]);
    await (cdp() as unknown as Emulation).send('Emulation.setEmulatedMedia', { media: 'print' });
    expect([
      isShown('.reading-bar'),
      isShown('.progress-line'),
      isShown('.hidden-blocks'),
      isShown('.article-source'),
      isShown('.article-body p'),
      isShown('.article-title'),
    ]).toEqual([false, false, false, true, true, true]);
    expect(document.querySelector('.article-source')?.textContent).toContain('novyny.example');
  });
});
