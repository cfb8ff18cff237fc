import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  blockAround,
  hideByRules,
  shownByRules,
  signatureOf,
  signatureOfBlock,
  withoutRule,
  withRule,
} from '@/reading/block-rules';
import { hiddenBlock } from '../components/sample-story';

const host = 'novyny.example';
let body: HTMLElement;

beforeEach(() => {
  body = document.createElement('div');
  body.className = 'article-body';
  document.body.append(body);
});
afterEach(() => body.remove());

function add(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  body.append(element);
  return element;
}

describe('the signature of a block', () => {
  it('is the same under every article, whatever its numbers and signs', () => {
    expect(signatureOf('Підписуйтесь на наш Telegram! 1 204 читачі')).toBe(
      signatureOf('ПІДПИСУЙТЕСЬ на наш Telegram — 987 читачі'),
    );
  });

  it('is none for a block of no words', () => {
    expect(signatureOf('24.02.2025')).toBe('');
  });

  it('of a picture without words is its address, without what changes', () => {
    const figure = add('figure', '');
    const picture = document.createElement('img');
    picture.src = 'https://cdn.example/promo/banner.png?v=17';
    figure.append(picture);
    expect(signatureOfBlock(figure)).toBe('picture /promo/banner.png');
  });
});

describe('rules', () => {
  const rule = { host, signature: 'підписуйтесь', isShown: false };

  it('are one for each block of a site', () => {
    const rules = withRule(withRule([], rule), { ...rule, isShown: true });
    expect(rules).toEqual([{ ...rule, isShown: true }]);
    expect(withoutRule(rules, rule)).toEqual([]);
  });

  it('never grow past 500: the oldest goes', () => {
    const many = Array.from({ length: 600 }, (_nothing, number) => ({
      ...rule,
      signature: `рядок ${'а'.repeat(number)}`,
    }));
    const rules = many.reduce<ReturnType<typeof withRule>>(
      (kept, each) => withRule(kept, each),
      [],
    );
    expect(rules).toHaveLength(500);
    expect(rules.at(-1)).toEqual(many.at(-1));
  });

  it('hide what was left in, on that site alone, and all of it comes back', () => {
    const promo = add('p', 'Підписуйтесь!');
    const story = add('p', 'Сама новина.');
    expect(hideByRules(body, [rule], host)).toEqual([
      { signature: 'підписуйтесь', text: 'Підписуйтесь!' },
    ]);
    expect([promo.hidden, story.hidden]).toEqual([true, false]);
    hideByRules(body, [rule], 'inshyi.example');
    expect(promo.hidden).toBe(false);
  });

  it('show what was taken out, on that site alone', () => {
    const removed = [hiddenBlock('<p>Реклама</p>', ''), hiddenBlock('<p>Прогноз погоди</p>', '')];
    const rules = [{ host, signature: signatureOf('Прогноз погоди'), isShown: true }];
    expect([...shownByRules(removed, rules, host)]).toEqual([1]);
    expect([...shownByRules(removed, rules, 'inshyi.example')]).toEqual([]);
  });
});

describe('pointing', () => {
  it('takes the block around what was hit, and nothing outside the body', () => {
    const paragraph = add('p', 'Текст ');
    const link = document.createElement('a');
    paragraph.append(link);
    expect(blockAround(link)).toBe(paragraph);
    expect(blockAround(document.body)).toBeNull();
  });
});
