import { render } from 'preact';
import '@/assets/fonts.css';
import '@/assets/article.css';
import '@/assets/menus.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/modals.css';
import { textLanguage } from '@/platform/texts';
import { PopupScreen } from '@/screens/PopupScreen';
import { UpdateWatch } from '@/screens/UpdateWatch';

document.documentElement.lang = textLanguage();
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
