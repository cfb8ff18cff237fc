import { useLayoutEffect } from 'preact/hooks';
import { actionOfKey, popupKeys, type PopupAction } from '@/reading/keys';

/** Answers the keys of the popup with `deeds`. */
export function usePopupKeys(deeds: Readonly<Partial<Record<PopupAction, () => void>>>): void {
  // Before the next key: what is seen is what the keys act on.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const action = actionOfKey(event, popupKeys);
      const deed = action && deeds[action];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
