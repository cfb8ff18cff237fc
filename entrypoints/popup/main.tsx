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
import { PopupScreen } from '@/screens/PopupScreen';
import { fitWindow } from './fit-window';

document.documentElement.lang = textLanguage();
fitWindow();
const app = document.querySelector('#app');
if (app) render(<PopupScreen />, app);
