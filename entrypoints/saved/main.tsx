import { render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/fonts.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/choices.css';
import '@/assets/modals.css';
import '@/assets/saved.css';
import '@/assets/library.css';
import '@/assets/library-search.css';
import '@/assets/work-line.css';
import '@/assets/library-list.css';
import '@/assets/look-panel.css';
import '@/assets/sheets.css';
import { careForLibrary } from '@/actions/care-for-library';
import { textLanguage } from '@/platform/texts';
import { showLastTheme } from '@/reading/start-theme';
import { FailureBoundary } from '@/screens/FailureBoundary';
import { RefusalScreen } from '@/screens/RefusalScreen';
import { SavedPage } from '@/screens/SavedPage';
import { UpdateWatch } from '@/screens/UpdateWatch';

document.documentElement.lang = textLanguage();
showLastTheme(document.documentElement);
const app = document.querySelector('#app');
if (app)
  render(
    <>
      <FailureBoundary
        fallback={(code, again) => (
          <RefusalScreen code={code} ways={{ 'try-again': again, 'show-anyway': again }} />
        )}
      >
        <SavedPage />
      </FailureBoundary>
      <UpdateWatch />
    </>,
    app,
  );
careForLibrary();
