import { tokens } from '../extraction/metrics/tokens';
import type { TrainingPage } from './collect-pages';

/** What a block counts for in training: how much of it belongs, and how many words it has. */
export type Label = {
  /** 0 to 1: share of the block's words that the ground truth has; null where it tells nothing. */
  readonly target: number | null;
  readonly weight: number;
};

/** Blocks must share runs of this many words with the ground truth: single words are everywhere. */
const runLength = 3;

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= runLength) return [words.join(' ')];
  return words
    .slice(0, words.length - runLength + 1)
    .map((_, at) => words.slice(at, at + runLength).join(' '));
}

/** Each run of the truth may be claimed once, so that a copy of a passage counts as extra. */
function claim(left: Map<string, number>, words: readonly string[]): number {
  let claimed = 0;
  const runs = runsOf(words);
  for (const run of runs) {
    const count = left.get(run) ?? 0;
    if (count === 0) continue;
    left.set(run, count - 1);
    claimed += 1;
  }
  return claimed / runs.length;
}

function labelByContent(page: TrainingPage): readonly Label[] {
  const { content, lang } = page.truth;
  const left = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const line of content.split('\n')) {
    const words = tokens(line, lang);
    if (words.length === 0) continue;
    lines.set(words.join(' '), (lines.get(words.join(' ')) ?? 0) + 1);
  }
  for (const run of runsOf(tokens(content, lang))) left.set(run, (left.get(run) ?? 0) + 1);
  const blocks = page.texts.map((text) => tokens(text, lang));
  const targets = blocks.map(() => 0);
  // Long blocks first: a headline in a teaser must not claim the words of the heading it repeats.
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => (blocks[b]?.length ?? 0) - (blocks[a]?.length ?? 0));
  for (const index of order) {
    const words = blocks[index] ?? [];
    if (words.length === 0) continue;
    if (words.length > runLength) {
      targets[index] = claim(left, words);
      continue;
    }
    const line = words.join(' ');
    const count = lines.get(line) ?? 0;
    if (count > 0) {
      lines.set(line, count - 1);
      targets[index] = 1;
    } else {
      targets[index] = 0;
    }
  }
  return blocks.map((words, index) => ({ target: targets[index] ?? 0, weight: words.length }));
}

function collapse(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function labelBySnippets(page: TrainingPage): readonly Label[] {
  const wanted = page.truth.wanted.map(collapse);
  const unwanted = page.truth.unwanted.map(collapse);
  return page.texts.map((text) => {
    const whole = collapse(text);
    const holds = (snippet: string) =>
      snippet.length >= 4 &&
      (whole.includes(snippet) || (whole.length > 25 && snippet.includes(whole)));
    if (wanted.some(holds)) return { target: 1, weight: 20 };
    if (unwanted.some(holds)) return { target: 0, weight: 20 };
    return { target: null, weight: 0 };
  });
}

/** How much of each block belongs to the story by the page's ground truth. */
export function labelBlocks(page: TrainingPage): readonly Label[] {
  return page.truth.metric === 'snippets' ? labelBySnippets(page) : labelByContent(page);
}
