import { render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/fonts.css';
import '@/assets/article.css';
import '@/assets/menus.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/modals.css';
import '@/assets/popup.css';
import { textLanguage } from '@/platform/texts';
import { showLastTheme } from '@/reading/start-theme';
import { PopupScreen } from '@/screens/PopupScreen';
import { UpdateWatch } from '@/screens/UpdateWatch';
import { fitWindow } from './fit-window';

document.documentElement.lang = textLanguage();
showLastTheme(document.documentElement);
fitWindow();
const app = document.querySelector('#app');
if (app)
  render(
    <>
      <PopupScreen />
      <UpdateWatch />
    </>,
    app,
  );
