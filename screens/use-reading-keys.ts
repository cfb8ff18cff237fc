import { useLayoutEffect } from 'preact/hooks';
import { actionOfKey, readingKeys, type ReadingAction } from '@/reading/keys';

/** Answers the keys of the reading screen; an action that is not there leaves its key alone. */
export function useReadingKeys(
  actions: Readonly<Partial<Record<ReadingAction, () => void>>>,
): void {
  // Before the first paint: what can be seen answers its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = actionOfKey<ReadingAction>(event, readingKeys);
      const action = asked && actions[asked];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
