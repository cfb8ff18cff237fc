import { render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/fonts.css';
import '@/assets/article.css';
import '@/assets/menus.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/reading.css';
import '@/assets/choices.css';
import '@/assets/look-panel.css';
import '@/assets/modals.css';
import '@/assets/print.css';
import { careForLibrary } from '@/actions/care-for-library';
import { report } from '@/platform/report';
import { text, textLanguage } from '@/platform/texts';
import { readingAddress } from '@/reading/reading-address';
import { fetchReadingFace } from '@/reading/reading-face';
import { FailureBoundary } from '@/screens/FailureBoundary';
import { NothingToRead } from '@/screens/NothingToRead';
import { ReadingScreen } from '@/screens/ReadingScreen';
import { UpdateWatch } from '@/screens/UpdateWatch';

document.documentElement.lang = textLanguage();
const address = readingAddress(location.hash, window.top !== window);
const letters = address.kind === 'handover' ? address.letters : '';
void fetchReadingFace(text('save') + letters).catch(report);
const screen = document.querySelector('#screen');
if (screen)
  render(
    <>
      <FailureBoundary fallback={(code, again) => <NothingToRead code={code} onTryAgain={again} />}>
        <ReadingScreen isFramed={window.top !== window} />
      </FailureBoundary>
      <UpdateWatch />
    </>,
    screen,
  );
if (window.top === window) careForLibrary();
