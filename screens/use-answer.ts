import { useMemo, useState } from 'preact/hooks';
import type { Article } from '@/article/article';
import type { Answers } from '@/components/DoubtNote';
import { articleToKeep, nextAnswer, selectionAnswer, withAnswer } from '@/reading/answers';

/**
 * Which answer to "what is the story?" is shown of an article as it was taken: what the person had
 * selected on the page first, where there is such a thing, and then what is chosen.
 */
export function useAnswer(taken: Article | null) {
  const [chosen, setChosen] = useState<{
    readonly of: Article;
    readonly answer: number | null;
  } | null>(null);
  const isChosen = taken !== null && chosen?.of === taken;
  const answer = isChosen ? chosen.answer : taken && selectionAnswer(taken);
  const article = useMemo(() => taken && withAnswer(taken, answer), [taken, answer]);
  const kept = useMemo(() => taken && articleToKeep(taken, answer), [taken, answer]);

  const choose = (next: number | null) => taken && setChosen({ of: taken, answer: next });
  const answers: Answers = {
    answer,
    candidates: taken?.candidates ?? [],
    onAnswer: choose,
  };
  return {
    /** What is shown; null where nothing was taken. */
    article,
    /** What saving keeps. */
    kept,
    answers,
    /** On to the next answer; null where there is no other. */
    next: taken && taken.candidates.length > 0 ? () => choose(nextAnswer(taken, answer)) : null,
  };
}
