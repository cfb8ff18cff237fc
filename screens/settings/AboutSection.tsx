import { SettingsSection } from '@/components/SettingsSection';
import { ownVersion } from '@/platform/about';
import { text } from '@/platform/texts';

/** What this is, and whose work is in it. */
export function AboutSection() {
  return (
    <SettingsSection id="about" heading={text('settingsAbout')}>
      <p>{text('aboutVersion', ownVersion())}</p>
      <p class="page-ways">
        <a href="welcome.html">{text('aboutWelcome')}</a>
        <a href="THIRD-PARTY-NOTICES.md">{text('aboutNotices')}</a>
      </p>
    </SettingsSection>
  );
}
