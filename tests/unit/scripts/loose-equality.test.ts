import { describe, expect, it } from 'vitest';
import { withLooseEquality } from '@/scripts/loose-equality';

describe('comparisons', () => {
  it('with texts and numbers are loose', () => {
    expect(withLooseEquality('f(a==="p",b!=="",0===c.length,d!==-1)')).toBe(
      'f(a=="p",b!="",0==c.length,d!=-1)',
    );
  });

  it('in each other are loose, too', () => {
    expect(withLooseEquality('f((a==="p"?b:c)==="=== q",(d))')).toBe(
      'f((a=="p"?b:c)=="=== q",(d))',
    );
  });

  it.each([
    ['with null', 'f(a===null,b!==null)'],
    ['with undefined', 'f(a===undefined,b!==void 0)'],
    ['with true', 'f(a===true)'],
    ['with each other', 'f(a===b)'],
    ['in texts', 'f("a===0")'],
  ])('stay strict: %s', (_, code) => {
    expect(withLooseEquality(code)).toBe(code);
  });
});
