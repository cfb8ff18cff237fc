import { render } from 'preact';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/fonts.css';
import '@/assets/article.css';
import '@/assets/states.css';
import '@/assets/notices.css';
import '@/assets/choices.css';
import '@/assets/look-panel.css';
import '@/assets/modals.css';
import '@/assets/plain-page.css';
import '@/assets/settings.css';
import '@/assets/settings-parts.css';
import { careForLibrary } from '@/actions/care-for-library';
import { text, textLanguage } from '@/platform/texts';
import { showLastTheme } from '@/reading/start-theme';
import { FailureBoundary } from '@/screens/FailureBoundary';
import { RefusalScreen } from '@/screens/RefusalScreen';
import { SettingsScreen } from '@/screens/SettingsScreen';

document.documentElement.lang = textLanguage();
document.title = `${text('settingsTitle')} · Lede`;
showLastTheme(document.documentElement);
const app = document.querySelector('#app');
if (app)
  render(
    <FailureBoundary
      fallback={(code, again) => (
        <RefusalScreen code={code} ways={{ 'try-again': again, 'show-anyway': again }} />
      )}
    >
      <SettingsScreen />
    </FailureBoundary>,
    app,
  );
careForLibrary();
