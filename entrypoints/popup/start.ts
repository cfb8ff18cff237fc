import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/popup.css';
import '@/assets/popup-frame.css';
import { startTaking } from '@/actions/start-taking';
import { showLastTheme } from '@/reading/start-theme';
import { firstFrame } from '@/platform/first-frame';
import { fitWindow } from './fit-window';

// What must be done before the first paint, and no more: the frame itself stands in index.html.
showLastTheme(document.documentElement);
fitWindow();
// Once the frame is on its way to the screen: sooner, all of it would only hold the frame up.
void firstFrame().then(() => {
  // The page is read while the rest of the popup is fetched.
  startTaking();
  import('./main').catch(() => document.documentElement.classList.add('frame-failed'));
  // Its screen asks for this, too, and finds it under way. Where it fails, the screen says so.
  import('@/components/ArticleView').catch(() => null);
});
