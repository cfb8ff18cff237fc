import type { ArticleKind } from '@/article/article';
import { quantile } from '../metrics/statistics';
import type { JudgedPage } from './collect';
import { isStory, kindOf, type KindAnswer } from './kind-answer';

const rightKinds: Readonly<Record<string, readonly ArticleKind[]>> = {
  listing: ['list'],
  collection: ['list', 'product'],
  product: ['product'],
  forum: ['forum'],
  service: ['not-an-article'],
  documentation: ['not-an-article'],
};

/** What may be said of a page; a list of topics is a list, too. */
function rightFor(page: JudgedPage): readonly ArticleKind[] {
  return page.id.startsWith('topics-') ? ['forum', 'list'] : (rightKinds[page.kind] ?? []);
}

/** A page with what the product would say that it is. */
type Said = { readonly page: JudgedPage; readonly outcome: string; readonly kind: ArticleKind };

/** The figures of the kinds as Markdown: false alarms, and non-articles found by what they are. */
export function reportKind(
  answers: readonly KindAnswer[],
  silent: readonly JudgedPage[],
  leastArticle: number,
): string {
  const said = answers.map((answer): Said => ({ ...answer, kind: kindOf(answer, leastArticle) }));
  const articles = said.filter(({ outcome }) => outcome === 'article');
  const isDoubted = ({ kind }: Said) => !isStory(kind);
  const sets = [...new Set(articles.map(({ page }) => page.set))];
  const alarms = [...sets.map((set) => [set] as const), sets].map((some) => {
    const own = articles.filter(({ page }) => some.includes(page.set));
    const wrong = own.filter(isDoubted);
    const name = some === sets ? 'all' : some.join();
    return `| ${name} | ${own.length} | ${wrong.length} | ${share(wrong.length, own.length)} |`;
  });
  const others = said.filter(({ outcome }) => outcome !== 'article');
  const groups = [...new Set(others.map(groupOf))].sort();
  const corpus = groups.filter((group) => !group.startsWith('made'));
  const made = groups.filter((group) => group.startsWith('made'));
  const found = [...groups.map((group) => [group]), corpus, made].map((some) => {
    const own = others.filter((answer) => some.includes(groupOf(answer)));
    const caught = own.filter(isDoubted);
    const exact = caught.filter(({ page, kind }) => rightFor(page).includes(kind));
    const quiet = silent.filter(
      (page) => page.kind !== 'article' && some.includes(groupOf({ page })),
    );
    const all = own.length + quiet.length;
    const name = some === corpus ? 'all of the corpus' : some === made ? 'all made' : some.join();
    return `| ${name} | ${all} | ${share(caught.length + quiet.length, all)} | ${share(exact.length, own.length)} |`;
  });
  return [
    '| articles of | pages | called no article | |',
    '| --- | ---: | ---: | ---: |',
    ...alarms,
    '',
    `Called no article: ${articles
      .filter(isDoubted)
      .map(({ page, kind }) => `${page.set} ${page.id} (${kind})`)
      .join(', ')}.`,
    '',
    '| no articles | pages | found | of the right kind |',
    '| --- | ---: | ---: | ---: |',
    ...found,
    '',
    '| said to be, by marks of their own | pages |',
    '| --- | --- |',
    ...specials(said),
  ].join('\n');
}

/**
 * What share of pages would be found if other shares of the articles were called none, as Markdown;
 * by the chance of being an article alone.
 */
export function reportLines(answers: readonly KindAnswer[], silent: readonly JudgedPage[]): string {
  const isMade = ({ page }: { readonly page: JudgedPage }) => page.set === 'fronts';
  const chances = (some: readonly KindAnswer[]) =>
    some.map((answer) => answer.chances['article'] ?? 0);
  const articles = chances(answers.filter(({ outcome }) => outcome === 'article'));
  const others = answers.filter(({ outcome }) => outcome !== 'article');
  const quiet = silent.filter(({ kind }) => kind !== 'article').map((page) => ({ page }));
  const groups = [false, true].map((made) => ({
    asked: chances(others.filter((answer) => isMade(answer) === made)),
    quiet: quiet.filter((answer) => isMade(answer) === made).length,
  }));
  const rows = [0.01, 0.02, 0.03, 0.05].map((part) => {
    const line = quantile(articles, part);
    const found = groups.map(({ asked, quiet: more }) =>
      share(asked.filter((chance) => chance < line).length + more, asked.length + more),
    );
    return `| ${share(part, 1)} | ${found.join(' | ')} |`;
  });
  return [
    '| articles called none | of the corpus found | of the made found |',
    '| ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The kinds that rules find, with how many pages of each set they name. */
function specials(answers: readonly Said[]): readonly string[] {
  const kinds: readonly ArticleKind[] = [
    'consent-wall',
    'gallery',
    'live-blog',
    'paywalled-teaser',
    'video',
  ];
  return kinds.map((kind) => {
    const own = answers.filter((answer) => answer.kind === kind);
    const sets = [...new Set(own.map(({ page }) => page.set))].map((set) => {
      const pages = own.filter(({ page }) => page.set === set);
      return `${set} ${pages.length} (${pages
        .slice(0, 6)
        .map(({ page }) => page.id)
        .join(', ')})`;
    });
    return `| ${kind} | ${sets.join('; ') || 'none'} |`;
  });
}

function groupOf({ page }: { readonly page: JudgedPage }): string {
  return page.set === 'fronts' ? `made: ${page.id.split('-')[0] ?? ''}` : page.kind;
}

function share(part: number, whole: number): string {
  return whole ? `${((100 * part) / whole).toFixed(1)} %` : '–';
}
