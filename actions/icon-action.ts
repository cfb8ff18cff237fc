import { showPopupEntry } from '@/platform/background-events';
import type { CommandName } from '@/platform/commands';
import { setIconOpensPopup } from '@/platform/popup';
import { text } from '@/platform/texts';
import type { Settings } from '@/settings/settings';

/**
 * For the background: makes the icon do what was chosen. Browsers forget it at their end, so it is
 * said again at each start. Where a click does not open the popup, the icon's own menu does.
 */
export async function applyIconAction({ iconAction }: Pick<Settings, 'iconAction'>): Promise<void> {
  await setIconOpensPopup(iconAction === 'popup');
  await showPopupEntry(text('menuPopup'), iconAction !== 'popup');
}

/** The command that a click on the icon stands for: the same thing by the same way as its key. */
export function commandOfIcon({ iconAction }: Pick<Settings, 'iconAction'>): CommandName {
  return iconAction === 'save' ? 'save-article' : 'reader-mode';
}
