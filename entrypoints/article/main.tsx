import { render } from 'preact';
import { textLanguage } from '@/platform/texts';
import { ReadingScreen } from '@/screens/ReadingScreen';

document.documentElement.lang = textLanguage();
const screen = document.querySelector('#screen');
if (screen) render(<ReadingScreen />, screen);
