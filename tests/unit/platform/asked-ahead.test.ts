import { expect, it } from 'vitest';
import { askAhead, takeAsked } from '@/platform/asked-ahead';

it('gives what was asked for ahead to the first who takes it', async () => {
  askAhead('a page', Promise.resolve('its article'));
  expect(takeAsked('another page')).toBeUndefined();
  expect(await takeAsked('a page')).toBe('its article');
  expect(takeAsked('a page')).toBeUndefined();
});

it('keeps a failure for whoever takes it', async () => {
  askAhead('a page that fails', Promise.reject(new Error('gone')));
  // Time for the runtime to complain of a rejection that nobody hears.
  await new Promise((resolve) => setTimeout(resolve));
  await expect(takeAsked('a page that fails')).rejects.toThrow('gone');
});
