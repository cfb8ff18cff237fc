import type { ArticleKind } from '@/article/article';
import type { JudgedPage } from './collect';
import type { KindAnswer } from './train-kind';

const rightKinds: Readonly<Record<string, readonly ArticleKind[]>> = {
  listing: ['list'],
  collection: ['list', 'product'],
  product: ['product'],
  forum: ['forum'],
  service: ['not-an-article'],
  documentation: ['not-an-article'],
};

/** The figures of the kinds as Markdown: false alarms, and non-articles found by what they are. */
export function reportKind(
  answers: readonly KindAnswer[],
  silent: readonly JudgedPage[],
  leastArticle: number,
): string {
  const articles = answers.filter((answer) => answer.outcome === 'article');
  const doubted = articles.filter((answer) => isDoubted(answer, leastArticle));
  const sets = [...new Set(articles.map((answer) => answer.page.set))];
  const alarms = sets.map((set) => {
    const own = articles.filter((answer) => answer.page.set === set);
    const wrong = own.filter((answer) => isDoubted(answer, leastArticle));
    return `| ${set} | ${own.length} | ${wrong.length} | ${share(wrong.length, own.length)} |`;
  });
  const others = answers.filter((answer) => answer.outcome !== 'article');
  const groups = [...new Set(others.map(groupOf))].sort();
  const found = groups.map((group) => {
    const own = others.filter((answer) => groupOf(answer) === group);
    const caught = own.filter((answer) => isDoubted(answer, leastArticle));
    const exact = caught.filter((answer) =>
      (rightKinds[answer.page.kind] ?? []).includes(kindOf(answer)),
    );
    const quiet = silent.filter((page) => page.kind !== 'article' && groupOf({ page }) === group);
    const all = own.length + quiet.length;
    return `| ${group} | ${all} | ${share(caught.length + quiet.length, all)} | ${share(exact.length, own.length)} |`;
  });
  return [
    '| articles of | pages | called no article | |',
    '| --- | ---: | ---: | ---: |',
    ...alarms,
    `| all | ${articles.length} | ${doubted.length} | ${share(doubted.length, articles.length)} |`,
    '',
    '| no articles | pages | found | of the right kind |',
    '| --- | ---: | ---: | ---: |',
    ...found,
    '',
    '| said to be | pages |',
    '| --- | --- |',
    ...specials(answers),
  ].join('\n');
}

/** The kinds that rules find, with how many pages of each set they name. */
function specials(answers: readonly KindAnswer[]): readonly string[] {
  const kinds = [...new Set(answers.map(({ page }) => page.special))].filter(Boolean).sort();
  return kinds.map((kind) => {
    const own = answers.filter(({ page }) => page.special === kind);
    const sets = [...new Set(own.map(({ page }) => page.set))].map((set) => {
      const pages = own.filter(({ page }) => page.set === set);
      return `${set} ${pages.length} (${pages
        .slice(0, 4)
        .map(({ page }) => page.id)
        .join(', ')})`;
    });
    return `| ${kind} | ${sets.join('; ')} |`;
  });
}

function groupOf({ page }: { readonly page: JudgedPage }): string {
  return page.set === 'fronts' ? `made: ${page.id.split('-')[0] ?? ''}` : page.kind;
}

function isDoubted(answer: KindAnswer, leastArticle: number): boolean {
  return (answer.chances['article'] ?? 0) < leastArticle || answer.page.special === 'consent-wall';
}

function kindOf(answer: KindAnswer): ArticleKind {
  const best = Object.entries(answer.chances)
    .filter(([name]) => name !== 'article')
    .sort(([, a], [, b]) => b - a)[0]?.[0];
  if (best === 'list' || best === 'product' || best === 'forum') return best;
  return 'not-an-article';
}

function share(part: number, whole: number): string {
  return whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}
