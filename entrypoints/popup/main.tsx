import { render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/popup.css';
import '@/assets/fonts.css';
import '@/assets/article.css';
import '@/assets/choices.css';
import '@/assets/menus.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/modals.css';
import { textLanguage } from '@/platform/texts';
import { rememberLanguage } from '@/reading/start-language';
import { PopupScreen } from '@/screens/PopupScreen';
import { UpdateWatch } from '@/screens/UpdateWatch';

document.documentElement.lang = textLanguage();
rememberLanguage(document.documentElement.lang);
const app = document.querySelector('#app');
// The frame of index.html goes as ours comes, in the same frame.
app?.replaceChildren();
if (app)
  render(
    <>
      <PopupScreen />
      <UpdateWatch />
    </>,
    app,
  );
