import { render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/fonts.css';
import '@/assets/notices.css';
import '@/assets/plain-page.css';
import '@/assets/welcome.css';
import { text, textLanguage } from '@/platform/texts';
import { showLastTheme } from '@/reading/start-theme';
import { rememberLanguage } from '@/reading/start-language';
import { WelcomeScreen } from '@/screens/WelcomeScreen';

document.documentElement.lang = textLanguage();
rememberLanguage(document.documentElement.lang);
showLastTheme(document.documentElement);
document.title = `${text('welcomeTitle')} · Lede`;
const app = document.querySelector('#app');
if (app) render(<WelcomeScreen />, app);
