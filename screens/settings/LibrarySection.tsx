import { SettingsSection } from '@/components/SettingsSection';
import { text } from '@/platform/texts';
import { UninstallWarning } from '@/screens/UninstallWarning';

/** What becomes of saved articles, and the way to where they are looked after. */
export function LibrarySection() {
  return (
    <SettingsSection id="library" heading={text('savedArticles')}>
      <UninstallWarning />
      <p>
        <a href="saved.html">{text('libraryAll')}</a>
      </p>
      <p>
        <a href="saved.html#storage">{text('libraryStorage')}</a>
      </p>
    </SettingsSection>
  );
}
