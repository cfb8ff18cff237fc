import { describe, expect, it } from 'vitest';
import { safeLinkAddress, safePictureAddress, safeWebAddress } from '@/article/safe-address';

describe('addresses that may be shown', () => {
  it.each([
    ['https://e.example/a', 'https://e.example/a'],
    [' HTTP://E.example ', 'http://e.example/'],
    ['https://u:p@e.example/', 'https://e.example/'],
    ['mailto:a@e.example', 'mailto:a@e.example'],
    ['mailto:<a>', ''],
    ['java\nscript:a', ''],
    ['data:image/png,a', ''],
    ['/a', ''],
    ['', ''],
  ])('takes the link %j as %j', (unsafe, expected) => {
    expect(safeLinkAddress(unsafe)).toBe(expected);
  });

  it.each([
    ['https://e.example/a.png', 'https://e.example/a.png'],
    ['data:image/webp;base64,AA', 'data:image/webp;base64,AA'],
    ['data:image/svg+xml,<svg>', ''],
    ['blob:https://e.example/1', ''],
    ['mailto:a@e.example', ''],
    ['icon.png', ''],
  ])('takes the picture %j as %j', (unsafe, expected) => {
    expect(safePictureAddress(unsafe)).toBe(expected);
  });

  it('takes only the web as a web address', () => {
    expect(safeWebAddress('https://e.example')).toBe('https://e.example/');
    expect(safeWebAddress('mailto:a@e.example')).toBe('');
    expect(safeWebAddress('ftp://e.example')).toBe('');
  });
});
