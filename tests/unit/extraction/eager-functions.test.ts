import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withEagerFunctions } from '@/scripts/eager-functions';

/** What a script leaves in `out`, before and after. */
function results(code: string): readonly [unknown, unknown] {
  const result = (script: string): unknown => runInNewContext(`${script};JSON.stringify(out)`);
  return [result(code), result(withEagerFunctions(code))];
}

describe('functions compiled while a script is read', () => {
  it('stand in parentheses, wherever they stand', () => {
    const code = 'var out=function(){return[1,2].map(x=>x*2).filter(function(x){return x>2})}();';
    expect(withEagerFunctions(code)).toBe(
      'var out=(function(){return[1,2].map((x=>x*2)).filter((function(x){return x>2}))})();',
    );
  });

  it('stay in the parentheses that they have', () => {
    const code = 'var out=(()=>1)();';
    expect(withEagerFunctions(code)).toContain('(()=>1)()');
  });

  it.each([
    [
      'called before they are declared',
      'var out=function(){return a(2);function a(x){return x+1}}();',
    ],
    [
      'that call one another',
      'var out=function(){function a(x){return x?b(x-1):0}function b(x){return a(x)+1}return a(5)}();',
    ],
    ['that answer an object', 'var out=function(){function a(){return{x:1}}return a()}();'],
    [
      'that answer the last of a sequence',
      'var out=function(){let n=0;function a(){return n++,n}return a()+a()}();',
    ],
    [
      'with parts and presets for what they are given',
      'var out=function(){function a({x:n=3},...r){let m=n;return m+r.length}return a({},1,2)}();',
    ],
    [
      'with `this`',
      'var out=function(){function A(){this.x=1}A.prototype.y=function(){return this.x};return new A().y()}();',
    ],
    [
      'with `arguments`',
      'var out=function(){function a(){return arguments.length}return a(1,2)}();',
    ],
    [
      'that are made with `new`',
      'var out=function(){function A(){}A.prototype={x:4};return new A().x}();',
    ],
    ['that wait', 'var out=function(){async function a(x){await x}return typeof a(1).then}();'],
    ['that give one by one', 'var out=function(){function*a(){yield 1;yield 2}return[...a()]}();'],
    [
      'that are methods',
      'var out=function(){let o={a(){return this.n},get b(){return 2},n:1};return[o.a(),o.b]}();',
    ],
  ])('do the same: those %s', (_, code) => {
    const [before, after] = results(code);
    expect(after).toBe(before);
    expect(before).toBeDefined();
  });

  it('fails with a word for a script that is none', () => {
    expect(() => withEagerFunctions('var (')).toThrow('The script to compile at once');
  });
});
