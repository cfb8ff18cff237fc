import { describe, expect, it } from 'vitest';
import { describePage } from '@/extraction/describe-page';
import { isCardText } from '@/extraction/selection/card-rule';
import { parsePage } from './extract';
import { pageOf, storyHead, storyParagraphs } from './kind-pages';

const titles = [
  'Міст через затоку закрили на ремонт',
  'Метро чекає на сорок нових вагонів',
  'Річковий трамвай повернеться навесні',
];
const excerpts = titles.map((title) => `${title}: що про це кажуть у раді та на зупинках.`);

const cards = titles.map(
  (title, at) =>
    `<div class="card"><h3><a href="/news/${at}/">${title}</a></h3><p>${excerpts[at] ?? ''}</p></div>`,
);

/** Which texts of a row of cards below a story the rule names, where all but these titles are kept. */
function takenOf(row: readonly string[], leftOut: readonly string[]): readonly string[] {
  const story = storyParagraphs.map((text) => `<p>${text}</p>`).join('');
  const page = pageOf(
    storyHead,
    `<main><h1>Трамвай на лівий берег</h1><div>${story}<div class="row">${row.join('')}</div></div></main>`,
  );
  const live = { url: 'https://novyny.example/news/tramvai/', pictures: [], now: 0 };
  const { facts } = describePage(parsePage(page), live);
  const { blocks } = facts.segments;
  const chosen = blocks.filter(({ plainText }) => !leftOut.includes(plainText));
  const kept = new Set(chosen.map(({ ordinal }) => ordinal));
  return chosen
    .filter((block) => isCardText(block, facts, { kept }))
    .map(({ plainText }) => plainText);
}

describe('the excerpts of a row of cards', () => {
  it('are other stories’ where none of the titles is kept', () => {
    expect(takenOf(cards, titles)).toEqual(excerpts);
  });

  it('are a guide’s entries where one of the titles is kept', () => {
    expect(takenOf(cards, titles.slice(1))).toEqual([]);
  });

  it('are no row where there are two', () => {
    expect(takenOf(cards.slice(1), titles)).toEqual([]);
  });

  it('are the story’s where they are long', () => {
    const long = cards.map((card) => card.replace('</p>', ` ${storyParagraphs.join(' ')}</p>`));
    expect(takenOf(long, titles)).toEqual([]);
  });
});
