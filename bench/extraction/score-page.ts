import type { TruthPage } from './corpus';
import type { Tool, ToolAnswer } from './measure-page';
import { sameByline, sameDay, sameTitle } from './metrics/metadata';
import { countSnippets, type SnippetCounts } from './metrics/snippets';
import { tokens } from './metrics/tokens';
import { wordF1 } from './metrics/word-f1';

/** One extractor's figures on one page. */
export type PageScore = {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly snippets: SnippetCounts | null;
  /** Equal to the truth? `null` where the truth is not known. */
  readonly title: boolean | null;
  readonly byline: boolean | null;
  readonly date: boolean | null;
  readonly ms: number;
  readonly warm: number;
  readonly error: string;
  /** Of our own extractor: what it said of the page. */
  readonly kind: string;
  readonly confidence: number | null;
  /** The passages of the truth that are missing and the passages that are too much, cut short. */
  readonly lost: readonly string[];
  readonly left: readonly string[];
};

/** All figures of a page. */
export type PageRow = {
  readonly set: string;
  readonly metric: TruthPage['metric'];
  readonly id: string;
  readonly host: string;
  readonly lang: string;
  /** What the page is, in the set of pages that are no articles. */
  readonly kind: string;
  readonly scores: Partial<Record<Tool, PageScore>>;
};

/** Holds an extractor's answer against the truth. */
export function scorePage(page: TruthPage, answer: ToolAnswer): PageScore {
  const got = tokens(answer.text, page.lang);
  const snippets =
    page.metric === 'snippets' ? countSnippets(answer.text, page.wanted, page.unwanted) : null;
  const quality = snippets
    ? snippetQuality(snippets)
    : wordF1(got, tokens(page.content, page.lang));
  const known = (truth: string, same: (got: string, truth: string) => boolean, value: string) =>
    truth ? same(value, truth) : null;
  const imperfect = quality.f1 < 0.95;
  return {
    ...(page.metric === 'kinds' ? { f1: 0, precision: 0, recall: 0 } : quality),
    snippets,
    title: known(page.title, sameTitle, answer.title),
    byline: known(page.author, sameByline, answer.byline),
    date: known(page.published, sameDay, answer.published),
    ms: answer.ms,
    warm: answer.warm,
    error: answer.error,
    kind: answer.article?.kind ?? '',
    confidence: answer.article?.confidence ?? null,
    lost: imperfect ? missing(page.content || page.wanted.join('\n'), answer.text, page.lang) : [],
    left: imperfect ? tooMuch(page, answer.text) : [],
  };
}

function tooMuch(page: TruthPage, text: string): readonly string[] {
  if (page.metric === 'words') return missing(text, page.content, page.lang);
  const whole = text.replace(/\s+/g, ' ');
  return page.unwanted.filter((part) => whole.includes(part.replace(/\s+/g, ' '))).map(short);
}

/** The longest lines of `from` whose neighbouring tokens are mostly absent from `where`. */
function missing(from: string, where: string, lang: string): readonly string[] {
  const pairs = (text: string) => {
    const list = tokens(text, lang);
    return list.length < 2 ? list : list.slice(1).map((token, at) => `${list[at] ?? ''} ${token}`);
  };
  const there = new Set(pairs(where));
  return from
    .split(/\n+/)
    .filter((line) => {
      const own = pairs(line);
      return own.length > 0 && own.filter((pair) => there.has(pair)).length < own.length / 2;
    })
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .map(short);
}

function short(line: string): string {
  return line.length > 110 ? `${line.slice(0, 109).trimEnd()}…` : line;
}

function snippetQuality({ hit, miss, extra }: SnippetCounts) {
  const precision = hit + extra ? hit / (hit + extra) : 0;
  const recall = hit + miss ? hit / (hit + miss) : 0;
  return { precision, recall, f1: hit ? (2 * precision * recall) / (precision + recall) : 0 };
}
