import { afterEach, describe, expect, it } from 'vitest';
import '@/assets/tokens.css';
import '@/assets/article.css';
import { layOutAll, layOutBeginning } from '@/reading/first-layout';
import { scrollToPlace } from '@/reading/place';

function bodyOf(paragraphs: number): HTMLElement {
  const article = document.createElement('article');
  const body = document.createElement('div');
  body.className = 'article-body';
  for (let number = 0; number < paragraphs; number += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = `Paragraph ${number}. ${'The harbour master counted the boats. '.repeat(20)}`;
    body.append(paragraph);
  }
  article.append(body);
  document.body.append(article);
  return body;
}

const isLeftOut = (block: Element | undefined | null) =>
  block !== undefined && block !== null && getComputedStyle(block).contentVisibility === 'auto';

afterEach(() => {
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

describe('the first layout of a body', () => {
  it('leaves out what is far below a long one, until its first frame was drawn', async () => {
    const body = bodyOf(200);
    layOutBeginning(body);
    expect(isLeftOut(body.children[39])).toBe(false);
    expect(isLeftOut(body.children[40])).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isLeftOut(body.children[199])).toBe(false);
  });

  it('leaves nothing out of a short one', () => {
    const body = bodyOf(80);
    layOutBeginning(body);
    expect(isLeftOut(body.lastElementChild)).toBe(false);
  });

  it('is of everything where somebody measures', () => {
    const body = bodyOf(200);
    layOutBeginning(body);
    layOutAll(document);
    expect(isLeftOut(body.lastElementChild)).toBe(false);
  });

  it('does not mislead the way to a kept place', () => {
    const body = bodyOf(200);
    layOutBeginning(body);
    const place = { quote: 'Paragraph 150.', prefix: '', suffix: '', position: 0 };
    expect(scrollToPlace(document.body, place)).toBe(true);
    expect(body.children[150]?.getBoundingClientRect().top).toBeCloseTo(96, -1);
  });
});
