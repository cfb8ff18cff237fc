import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionOfKey, readingKeys, type ReadingAction } from '@/reading/keys';

/** Answers the keys of the reading screen; an action that is not there leaves its key alone. */
export function useReadingKeys(
  actions: Readonly<Partial<Record<ReadingAction, () => void>>>,
): void {
  // One listener for the screen's whole life: the screen may be drawn anew between two listeners of
  // one key press, and a listener that is put in place of another there hears nothing of it.
  const latest = useRef(actions);
  latest.current = actions;

  // Before the first paint: what can be seen answers its keys.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = actionOfKey<ReadingAction>(event, readingKeys);
      const action = asked && latest.current[asked];
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
