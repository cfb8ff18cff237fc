import { defineBackground } from 'wxt/utils/define-background';
import { requestHandlers } from '@/actions/answer-requests';
import { followLibrary, followNow } from '@/actions/follow-library';
import { applySettings, followSettings } from '@/actions/follow-settings';
import { commandOfIcon } from '@/actions/icon-action';
import { isFirstSaving } from '@/actions/first-saving';
import { keepSavedPictures } from '@/actions/keep-pictures';
import { answerRequests } from '@/platform/messages';
import { readLink, saveLink } from '@/actions/read-link';
import { savePage } from '@/actions/save-page';
import { tellPerson } from '@/actions/tell-person';
import { toggleReader } from '@/actions/toggle-reader';
import { failureAdvice } from '@/components/failure-advice';
import { emptyBin } from '@/library/bin';
import type { Summary } from '@/library/summary';
import {
  createMenu,
  onCommand,
  onIconClick,
  onInstalled,
  onLinkMenu,
  onMenu,
  onPopupEntry,
  onStartup,
  updateAtNextStart,
  type ChosenLink,
  type LinkEntry,
} from '@/platform/background-events';
import type { CommandName } from '@/platform/commands';
import { failureCode } from '@/platform/failure-error';
import { lacks } from '@/platform/lacks';
import { openPopup } from '@/platform/popup';
import { report } from '@/platform/report';
import { openTab } from '@/platform/tabs';
import { dayText, text, type TextKey } from '@/platform/texts';
import { readSettings } from '@/settings/settings-store';

/** Milliseconds after which a person wonders whether a chosen link is being fetched at all. */
const fetchIsSlow = 700;

/** Wiring only. The worker dies whenever the browser likes: nothing is kept in variables. */
export default defineBackground(() => {
  answerRequests(requestHandlers);
  onCommand(act);
  onMenu(act);
  onLinkMenu(actOnLink);
  onIconClick(actByIcon);
  onPopupEntry((windowId) => void openPopup(windowId));
  followSettings();
  onInstalled(install);
  onStartup(start);
  updateAtNextStart();
  followLibrary();
});

async function actByIcon(tabId: number): Promise<void> {
  // Phones have no menu that would lead to the popup.
  const way = lacks('context-menus') ? 'noticePrivateWindowSettings' : 'noticePrivateWindowIcon';
  await act(commandOfIcon(await readSettings()), tabId, way);
}

/** `privateWindow`: how to save there all the same, after what was pressed. */
async function act(
  name: CommandName,
  tabId: number,
  privateWindow: TextKey = 'noticePrivateWindow',
): Promise<void> {
  await tellOutcome(tabId, privateWindow, async () => {
    if (name === 'save-article') return savePage(tabId);
    await toggleReader(tabId);
    return null;
  });
}

async function actOnLink(entry: LinkEntry, link: ChosenLink): Promise<void> {
  const slow = setTimeout(
    () => void tellPerson(link.tabId, text('noticeFetching')).catch(report),
    fetchIsSlow,
  );
  await tellOutcome(link.tabId, 'noticePrivateWindowLink', async () => {
    try {
      if (entry === 'save-link') return await saveLink(link);
      await readLink(link);
      return null;
    } finally {
      clearTimeout(slow);
    }
  });
}

/** Does `work` and tells the person what was saved, if anything, or what went wrong. */
async function tellOutcome(
  tabId: number,
  privateWindow: TextKey,
  work: () => Promise<{ readonly summary: Summary; readonly isNew: boolean } | null>,
): Promise<void> {
  try {
    const saved = await work();
    if (saved === null) return;
    const day = dayText(saved.summary.savedAt);
    if (!saved.isNew) return await tellPerson(tabId, text('noticeSavedBefore', day));
    void keepSavedPictures(saved.summary.id).catch(report);
    await tellPerson(tabId, text((await isFirstSaving()) ? 'savedFirst' : 'noticeSaved'));
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
  await createMenu({
    'reader-mode': text('menuRead'),
    'save-article': text('menuSave'),
    'read-link': text('menuReadLink'),
    'save-link': text('menuSaveLink'),
  });
  await applySettings();
  await emptyBin();
  followNow();
}
