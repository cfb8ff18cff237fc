import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTaking } from '@/actions/start-taking';
import { firstFrame } from '@/platform/first-frame';
import { lastLanguage } from '@/reading/start-language';
import { showLastTheme } from '@/reading/start-theme';
import { fetchRest } from './fetch-rest';
import { fitWindow } from './fit-window';

/**
 * All that the popup runs before its first paint; its frame and the frame's style stand in
 * popup/index.html. Apart, as one small file: Chromium shows a popup's window after its `load` event,
 * and each file that it fetches before that holds the window up.
 */
export default defineUnlistedScript(() => {
  showLastTheme(document.documentElement);
  fitWindow();
  sayWords();
  const drawn = windowSized().then(firstFrame);
  // From here on the window is on its way. The page is read once the frame is: sooner, that would take
  // the second core from it.
  addEventListener('load', () => startTaking(drawn), { once: true });
  // The rest as well: sooner, all of it would only hold the frame up.
  void drawn.then(() => fetchRest().catch(sayFailure));
});

/** Milliseconds after which nobody waits for the window any longer. */
const patience = 100;

/**
 * Chromium 156 makes a popup's window at 25 × 25, and gives it its size behind `load`: a frame that is
 * drawn before is none that anybody sees.
 */
function windowSized(): Promise<void> {
  if (innerWidth > 25) return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener('resize', () => resolve(), { once: true });
    setTimeout(resolve, patience);
  });
}

/**
 * The frame's words, which the build has put beside their names in both languages. Not by `getMessage`:
 * Chromium 156 reads and parses the whole file of texts for its first answer, 10 to 40 ms in which all waits.
 */
function sayWords(): void {
  // The language that the browser names is not that of its texts where it has none of its own in it.
  const language = lastLanguage() ?? browser.i18n.getUILanguage().split(/[-_]/)[0] ?? '';
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]'))
    element.textContent = element.dataset[language] ?? element.dataset['en'] ?? '';
}

/** What should take the frame's place did not come: said in words, never an empty frame. */
function sayFailure(): void {
  const sentence = document.querySelector<HTMLElement>('.frame-failure');
  if (!sentence) return;
  sentence.role = 'alert';
  sentence.hidden = false;
}
