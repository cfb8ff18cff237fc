import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Article } from '@/article/article';
import {
  blockAround,
  hideByRules,
  shownByRules,
  signatureOf,
  signatureOfBlock,
  withoutRule,
  withRule,
  type BlockRule,
  type HiddenHere,
} from '@/reading/block-rules';

/** What a person decided about blocks, and how that is remembered. */
export type BlockMemory = {
  readonly rules: readonly BlockRule[];
  readonly onRules: (rules: readonly BlockRule[]) => void;
};

/**
 * Which hidden blocks of an article are shown, which shown ones are hidden, and how to turn either
 * round. Without a `memory` a choice lasts as long as the article is looked at.
 */
export function useHiddenBlocks(
  root: RefObject<HTMLElement | null>,
  article: Article,
  memory: BlockMemory | undefined,
) {
  const { host, removed } = article;
  const rules = memory?.rules ?? [];
  const [shown, setShown] = useState(() => shownByRules(removed, rules, host));
  const [hiddenHere, setHiddenHere] = useState<readonly HiddenHere[]>([]);
  const [isPointing, setIsPointing] = useState(false);

  useLayoutEffect(() => {
    const wanted = shownByRules(removed, rules, host);
    setShown((before) => (before.size + wanted.size === 0 ? before : wanted));
    setIsPointing(false);
  }, [article]);

  useLayoutEffect(() => {
    const body = root.current?.querySelector<HTMLElement>('.article-body');
    const unwanted = body ? hideByRules(body, rules, host) : [];
    setHiddenHere((before) => (before.length + unwanted.length === 0 ? before : unwanted));
  }, [article, memory?.rules]);

  // While pointing, a click on a block hides it and does nothing else: no link is followed.
  useLayoutEffect(() => {
    const element = root.current;
    if (!isPointing || !element || !memory) return undefined;
    const onClick = (event: MouseEvent) => {
      const block = event.target instanceof Element ? blockAround(event.target) : null;
      if (!block) return;
      event.preventDefault();
      event.stopPropagation();
      const signature = signatureOfBlock(block);
      if (signature !== '') memory.onRules(withRule(rules, { host, signature, isShown: false }));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Esc ends the pointing and not the reading.
      event.stopPropagation();
      event.preventDefault();
      setIsPointing(false);
    };
    element.addEventListener('click', onClick, true);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      element.removeEventListener('click', onClick, true);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [isPointing, article, memory]);

  return {
    shown,
    hiddenHere,
    isPointing,
    point: () => setIsPointing(!isPointing),
    toggle(index: number): void {
      const next = new Set(shown);
      const isShown = !next.delete(index);
      if (isShown) next.add(index);
      setShown(next);
      const signature = signatureOf(removed[index]?.text ?? '');
      if (!memory || signature === '') return;
      memory.onRules(
        isShown
          ? withRule(rules, { host, signature, isShown: true })
          : withoutRule(rules, { host, signature }),
      );
    },
    bringBack(signature: string): void {
      memory?.onRules(withoutRule(rules, { host, signature }));
    },
    forget(): void {
      memory?.onRules(rules.filter((rule) => rule.host !== host));
      setShown(new Set());
    },
    /** How many decisions are remembered for this site. */
    remembered: rules.filter((rule) => rule.host === host).length,
  };
}
