import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '@/library/export/file-name';

const named = (title: string): string =>
  fileName({ id: '0123456789abcdef', title, savedAt: Date.UTC(2026, 2, 5, 12) });

/** Any code units at all, halves of letters among them. */
const anyTitle = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 150 })
  .map((units) => String.fromCharCode(...units));

describe('the name of an exported file', () => {
  it.each([
    ['A bridge reopens', '2026-03-05-a-bridge-reopens-01234567'],
    ['П’ять мостів: одна річка', '2026-03-05-пять-мостів-одна-річка-01234567'],
    ['../../etc/passwd', '2026-03-05-etc-passwd-01234567'],
    ['CON', '2026-03-05-con-01234567'],
    ['a\u202Egpj.exe', '2026-03-05-a-gpj-exe-01234567'],
    ['東京の夜', '2026-03-05-東京の夜-01234567'],
    ['', '2026-03-05-01234567'],
    ['???', '2026-03-05-01234567'],
  ])('of %s is %s', (title, name) => {
    expect(named(title)).toBe(name);
  });

  it('is safe and short on every system, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const name = named(title);
        expect(name).toMatch(/^2026-03-05-[\p{L}\p{M}\p{N}-]+$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(120);
      }),
    );
  });
});
