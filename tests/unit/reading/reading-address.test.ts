import { describe, expect, it } from 'vitest';
import { readingAddress } from '@/reading/reading-address';

describe('the address of the article page', () => {
  it('names what was handed over or saved', () => {
    const token = '0b7f7f1e-9c2a-4b7e-8f59-3f1f6f0f4a11';
    expect(readingAddress(`#handover=${token}`, false)).toEqual({
      kind: 'handover',
      token,
      at: '',
      letters: '',
    });
    expect(readingAddress(`#handover=${token}&at=%D0%91%20%26&letters=%D0%91`, false)).toEqual({
      kind: 'handover',
      token,
      at: 'Б &',
      letters: 'Б',
    });
    expect(readingAddress(`#handover=${token}&at=%D0`, false)).toMatchObject({ at: '' });
    const id = 'ab'.repeat(32);
    expect(readingAddress(`#saved=${id}`, false)).toEqual({ kind: 'saved', id, takenAt: null });
    expect(readingAddress(`#saved=${id}&taken=1763800000000`, false)).toEqual({
      kind: 'saved',
      id,
      takenAt: 1_763_800_000_000,
    });
  });

  it('tells a failure for which no other place was left, but never in a frame', () => {
    expect(readingAddress('#failure=browser-page', false)).toEqual({
      kind: 'failure',
      code: 'browser-page',
    });
    expect(readingAddress('#failure=browser-page', true)).toEqual({ kind: 'nothing' });
    expect(readingAddress('#failure=<b>', false)).toEqual({ kind: 'nothing' });
  });

  it('shows nothing else', () => {
    for (const hash of [
      '',
      '#',
      '#saved=../x',
      '#handover=',
      '#url=https://evil.example/',
      '#saved',
    ])
      expect(readingAddress(hash, false)).toEqual({ kind: 'nothing' });
  });

  it('shows nothing saved in a frame: its id can be guessed from its address', () => {
    expect(readingAddress(`#saved=${'a'.repeat(64)}`, true)).toEqual({ kind: 'nothing' });
  });
});
