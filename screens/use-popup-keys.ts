import { useEffect } from 'preact/hooks';

type PopupKeys = {
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onFind: () => void;
};

/** The keys of the popup outside its fields: S saves, / finds, Ctrl+Z takes the last thing back. */
export function usePopupKeys(keys: PopupKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const action = actionOf(event, keys);
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

function actionOf(event: KeyboardEvent, keys: PopupKeys): (() => void) | null {
  // By the place of the key: on a Ukrainian layout S types "і" and Z types "я".
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand) return event.code === 'KeyZ' && !event.shiftKey ? keys.onUndo : null;
  if (event.altKey) return null;
  if (event.code === 'KeyS') return keys.onSave;
  return event.key === '/' ? keys.onFind : null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
