import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moveCursor } from '@/reading/block-cursor';
import { outlineOf } from '@/reading/outline';
import { minutesLeft, readingProgress } from '@/reading/progress';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('article');
  document.body.append(root);
});
afterEach(() => {
  root.remove();
  window.scrollTo(0, 0);
});

function fill(...parts: readonly (readonly [string, string])[]): void {
  for (const [tag, text] of parts) {
    const element = document.createElement(tag);
    element.textContent = text;
    root.append(element);
  }
}

const marked = () => root.querySelector('.reading-marked')?.textContent ?? null;

describe('the cursor', () => {
  beforeEach(() =>
    fill(
      ['p', 'one'],
      ['h2', 'First'],
      ['p', 'two'],
      ['p', 'three'],
      ['h2', 'Second'],
      ['p', 'four'],
    ),
  );

  it('goes from paragraph to paragraph, and takes the focus along', () => {
    moveCursor(root, 'paragraph', 1);
    expect(marked()).toBe('one');
    moveCursor(root, 'paragraph', 1);
    moveCursor(root, 'paragraph', 1);
    expect(marked()).toBe('two');
    expect(document.activeElement?.textContent).toBe('two');
    moveCursor(root, 'paragraph', -1);
    expect(marked()).toBe('First');
    expect(root.querySelectorAll('.reading-marked')).toHaveLength(1);
  });

  it('goes from heading to heading', () => {
    moveCursor(root, 'heading', 1);
    expect(marked()).toBe('First');
    moveCursor(root, 'heading', 1);
    expect(marked()).toBe('Second');
    moveCursor(root, 'heading', -1);
    expect(marked()).toBe('First');
  });

  it('stays where it is at either end', () => {
    moveCursor(root, 'heading', 1);
    moveCursor(root, 'heading', 1);
    moveCursor(root, 'heading', 1);
    expect(marked()).toBe('Second');
  });

  it('begins in the window, not where it was left out of sight', () => {
    for (const block of root.children) block.setAttribute('style', 'height: 700px; margin: 0');
    moveCursor(root, 'paragraph', 1);
    window.scrollTo(0, 2800);
    moveCursor(root, 'paragraph', 1);
    expect(marked()).toBe('Second');
  });
});

describe('the outline', () => {
  it('lists headings by what is above what, wherever the publisher begins', () => {
    fill(['h3', 'A'], ['p', '…'], ['h5', 'A.1'], ['h3', 'B']);
    expect(outlineOf(root).map(({ text, depth }) => [text, depth])).toEqual([
      ['A', 0],
      ['A.1', 1],
      ['B', 0],
    ]);
  });

  it('is none for a single heading', () => {
    fill(['h2', 'Only one'], ['p', '…']);
    expect(outlineOf(root)).toEqual([]);
  });
});

describe('progress', () => {
  it('goes from nothing to everything', () => {
    root.style.height = `${window.innerHeight * 5}px`;
    expect(readingProgress(root)).toBe(0);
    window.scrollTo(0, document.documentElement.scrollHeight);
    expect(readingProgress(root)).toBe(1);
  });

  it('is complete where all of the article is in view', () => {
    root.style.height = '40px';
    expect(readingProgress(root)).toBe(1);
  });

  it('leaves whole minutes, none at the end', () => {
    expect(minutesLeft(9, 0)).toBe(9);
    expect(minutesLeft(9, 0.5)).toBe(5);
    expect(minutesLeft(9, 0.99)).toBe(1);
    expect(minutesLeft(9, 1)).toBe(0);
  });
});
