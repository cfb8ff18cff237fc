import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractArticle } from '@/extraction/extract-article';
import { measureLivePage } from '@/extraction/live-page';

/** Started by a click or key on one page (activeTab); its answer is what `executeScript` returns. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => extractArticle(document, measureLivePage(document, location.href, Date.now())),
});
