import { SettingsSection } from '@/components/SettingsSection';
import { text } from '@/platform/texts';

/** What becomes of saved articles, and the way to where they are looked after. */
export function LibrarySection() {
  return (
    <SettingsSection id="library" heading={text('savedArticles')}>
      <p class="settings-warning">{text('welcomeUninstall')}</p>
      <p>
        <a href="saved.html#storage">{text('libraryStorage')}</a>
      </p>
    </SettingsSection>
  );
}
