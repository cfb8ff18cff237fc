import { describe, expect, it } from 'vitest';
import { decodeHtml } from '@/platform/decode-html';

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** «Новини» in windows-1251. */
const news = String.fromCharCode(0xcd, 0xee, 0xe2, 0xe8, 0xed, 0xe8);

describe('the text of a fetched page', () => {
  it.each([
    [
      'its byte order mark, whatever else is said',
      utf8('\uFEFFНовини'),
      'text/html; charset=windows-1251',
    ],
    ['its server', latin(news), 'text/html; charset="windows-1251"'],
    ['its own meta element', latin(`<meta charset=windows-1251>${news}`), 'text/html'],
    [
      'its own older meta element',
      latin(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">${news}`),
      'text/html',
    ],
    [
      'its XML declaration',
      latin(`<?xml version="1.0" encoding="windows-1251"?>${news}`),
      'application/xhtml+xml',
    ],
    ['UTF-8, where nobody names anything', utf8('Новини'), 'text/html'],
    ['its site, where it is no UTF-8', latin(news), 'text/html'],
    ['UTF-8, where the name is none', utf8('<meta charset="klingon">Новини'), 'text/html'],
    [
      'UTF-8, where it says UTF-16 in ASCII letters',
      utf8('<meta charset="utf-16">Новини'),
      'text/html',
    ],
  ])('is read as told by %s', (_, bytes, contentType) => {
    expect(decodeHtml(bytes, contentType, 'windows-1251')).toContain('Новини');
  });

  it('is never refused: what no encoding fits is read as browsers guess', () => {
    expect(decodeHtml(latin(news), 'text/html', 'no-such')).toBe('Íîâèíè');
  });
});
