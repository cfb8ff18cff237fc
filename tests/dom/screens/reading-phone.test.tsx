import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import { speak } from '../../stubs/i18n';
import { sampleStory } from '../components/sample-story';
import { openHandedOver } from './open-reading';
import { violations } from './violations';

/** A phone, and a window of 1280 pixels at 200 %. */
const windows = [
  ['a phone', 360, 740],
  ['a zoom of 200 %', 640, 430],
] as const;

const long = unsafeHtml(
  `<h2>Одна глава</h2>${'<p>Його зустрічали з музикою, і так тривало до вечора.</p>'.repeat(30)}<h2>Друга</h2>`,
);

beforeEach(() => speak('uk'));
afterEach(async () => {
  cleanup();
  history.replaceState(null, '', location.pathname);
  await page.viewport(414, 896);
  window.scrollTo(0, 0);
});

/** Controls that stick out of the window. */
function outside(): readonly string[] {
  return screen
    .getAllByRole('button')
    .filter((button) => {
      const { left, right, width } = button.getBoundingClientRect();
      return width > 0 && (left < 0 || right > document.documentElement.clientWidth);
    })
    .map((button) => button.getAttribute('aria-label') ?? button.textContent);
}

describe.each(windows)('the reading screen on %s', (_, width, height) => {
  beforeEach(async () => page.viewport(width, height));

  it('has every control in the window, and nothing to scroll sideways', async () => {
    await openHandedOver(sampleStory({ body: long }));
    expect(outside()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(width);
    await userEvent.click(screen.getByRole('button', { name: 'Ще' }));
    for (const item of screen.getAllByRole('menuitem')) {
      const { left, right } = item.getBoundingClientRect();
      expect([left >= 0, right <= width]).toEqual([true, true]);
    }
    expect(await violations()).toEqual([]);
  });

  it('shows what changes the text without leaving the window', async () => {
    await openHandedOver(sampleStory({ body: long }));
    await userEvent.keyboard('a');
    const panel = await screen.findByRole('dialog');
    const { left, right, bottom } = panel.getBoundingClientRect();
    expect([left >= 0, right <= width, bottom <= height]).toEqual([true, true, true]);
    expect(await violations()).toEqual([]);
  });
});

it('keeps the way out in reach of the thumb on a phone', async () => {
  await page.viewport(360, 740);
  await openHandedOver(sampleStory({ body: long }));
  const { top } = screen.getAllByRole('button')[0]?.getBoundingClientRect() ?? { top: 0 };
  expect(screen.getAllByRole('button')[0]?.getAttribute('aria-label')).toBe('Закрити');
  expect(top).toBeGreaterThan(640);
});
