import { useEffect } from 'preact/hooks';
import { GreyLines } from '@/components/GreyLines';
import { UndoBar } from '@/components/UndoBar';
import { text } from '@/platform/texts';
import { AboutSection } from '@/screens/settings/AboutSection';
import { BlocksSection } from '@/screens/settings/BlocksSection';
import { FileSection } from '@/screens/settings/FileSection';
import { IconSection } from '@/screens/settings/IconSection';
import { KeysSection } from '@/screens/settings/KeysSection';
import { LibrarySection } from '@/screens/settings/LibrarySection';
import { MaySection } from '@/screens/settings/MaySection';
import { ReadingSection } from '@/screens/settings/ReadingSection';
import { SitesSection } from '@/screens/settings/SitesSection';
import { settingsParts } from '@/screens/settings/settings-parts';
import { useLook } from './use-look';
import { useNotice } from './use-notice';
import { useSettings, useSettingsProblem } from './use-settings';

/** Everything that can be chosen, and what was given to Lede, on one page. */
export function SettingsScreen() {
  const { settings, change, problem } = useSettings();
  const { notice, say, endNotice } = useNotice();
  useSettingsProblem(problem, say);
  useLook(settings);
  const isReady = settings !== null;
  // The browser looked for the part that the address names before anything was drawn.
  useEffect(() => {
    if (isReady) showPart(location.hash);
  }, [isReady]);

  if (!settings)
    return (
      <main class="plain-page settings">
        <GreyLines label={text('settingsTitle')} />
      </main>
    );
  const shared = { settings, change, say };
  return (
    <div class="settings-page">
      <nav class="settings-nav" aria-label={text('settingsNav')}>
        <ul>
          {settingsParts.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{text(heading)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="plain-page settings">
        <header class="settings-top">
          <img src="/icon/96.png" alt="" width="40" height="40" />
          <h1>{text('settingsTitle')}</h1>
          <p>{text('settingsDek')}</p>
        </header>
        <ReadingSection {...shared} />
        <IconSection {...shared} />
        <SitesSection {...shared} />
        <BlocksSection {...shared} />
        <KeysSection say={say} />
        <MaySection {...shared} />
        <FileSection {...shared} />
        <LibrarySection />
        <AboutSection />
      </main>
      <UndoBar notice={notice} onEnd={endNotice} />
    </div>
  );
}

function showPart(hash: string): void {
  // `#site=news.example` is for a site that another page of ours asks about.
  const id = hash.startsWith('#site=') ? 'sites' : hash.slice(1);
  const part = settingsParts.some((each) => each.id === id) && document.getElementById(id);
  if (part) part.scrollIntoView();
}
