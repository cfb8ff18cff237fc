import { defineBackground } from 'wxt/utils/define-background';
import { requestHandlers } from '@/actions/answer-requests';
import { followLibrary, followNow } from '@/actions/follow-library';
import { applySettings, followSettings } from '@/actions/follow-settings';
import { commandOfIcon } from '@/actions/icon-action';
import { messenger } from '@/actions/messenger';
import { savePage } from '@/actions/save-page';
import { tellPerson } from '@/actions/tell-person';
import { toggleReader } from '@/actions/toggle-reader';
import { failureAdvice } from '@/components/failure-advice';
import { emptyBin } from '@/library/bin';
import {
  createMenu,
  onCommand,
  onIconClick,
  onInstalled,
  onMenu,
  onPopupEntry,
  onStartup,
  updateAtNextStart,
} from '@/platform/background-events';
import type { CommandName } from '@/platform/commands';
import { failureCode } from '@/platform/failure-error';
import { openPopup } from '@/platform/popup';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { text, type TextKey, uiLanguage } from '@/platform/texts';
import { readSettings } from '@/settings/settings-store';

/** Wiring only. The worker dies whenever the browser likes: nothing is kept in variables. */
export default defineBackground(() => {
  messenger.answer(requestHandlers);
  onCommand(act);
  onMenu(act);
  onIconClick(actByIcon);
  onPopupEntry((windowId) => void openPopup(windowId));
  followSettings();
  onInstalled(install);
  onStartup(start);
  updateAtNextStart();
  followLibrary();
});

async function actByIcon(tabId: number): Promise<void> {
  await act(commandOfIcon(await readSettings()), tabId, 'noticePrivateWindowIcon');
}

/** `privateWindow`: how to save there all the same, after what was pressed. */
async function act(
  name: CommandName,
  tabId: number,
  privateWindow: TextKey = 'noticePrivateWindow',
): Promise<void> {
  try {
    if (name === 'reader-mode') return await toggleReader(tabId);
    const { summary, isNew } = await savePage(tabId);
    await tellPerson(
      tabId,
      isNew ? text('noticeSaved') : text('noticeSavedBefore', dayOf(summary.savedAt)),
    );
  } catch (error) {
    report(error);
    const code = failureCode(error);
    // The popup asks; a notice cannot.
    const sentence = code === 'private-window' ? privateWindow : failureAdvice(code).sentence;
    await tellPerson(tabId, text(sentence), code);
  }
}

async function install(isFirst: boolean): Promise<void> {
  // The welcome first: a store that is refused must not take it along.
  if (isFirst) await openTab('welcome.html');
  await start();
}

/** Menu entries outlive the browser in Chromium and not everywhere; made anew they are there once. */
async function start(): Promise<void> {
  await createMenu({ 'reader-mode': text('menuRead'), 'save-article': text('menuSave') });
  await applySettings();
  await emptyBin();
  followNow();
}

function dayOf(milliseconds: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'long' }).format(milliseconds);
}
