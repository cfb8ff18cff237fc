import { useLayoutEffect, useRef } from 'preact/hooks';
import { actionOfKey, type KeyBinding } from '@/reading/keys';

/** Answers the keys of a registry; an action that is not in `deeds` leaves its key alone. */
export function useKeys<Action extends string>(
  bindings: readonly KeyBinding<Action>[],
  deeds: Readonly<Partial<Record<Action, () => void>>>,
): void {
  // One listener for the screen's whole life, as in `useReadingKeys`.
  const latest = useRef(deeds);
  latest.current = deeds;

  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOfKey(event, bindings);
      const deed = action && latest.current[action];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [bindings]);
}
