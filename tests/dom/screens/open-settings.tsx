import { cleanup, configure, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/choices.css';
import '@/assets/look-panel.css';
import '@/assets/modals.css';
import '@/assets/notices.css';
import '@/assets/plain-page.css';
import '@/assets/settings.css';
import '@/assets/settings-parts.css';
import { SettingsScreen } from '@/screens/SettingsScreen';
import { type Settings } from '@/settings/settings';
import { changeSettings } from '@/settings/settings-store';
import { clearLook } from '../clear-look';
import { speak } from '../../stubs/i18n';
import { fakeBrowser, pageWithout } from './fake-browser';

/** What the person has given, as match patterns; and what they say when the browser asks. */
export const person = { origins: new Set<string>(), says: true };

function givePermissions(parts: Record<string, unknown>) {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const event = {
    addListener: (listener: () => void) => void listeners.add(listener),
    removeListener: (listener: () => void) => void listeners.delete(listener),
  };
  parts['permissions'] = {
    onAdded: event,
    onRemoved: event,
    getAll: async () => ({ origins: [...person.origins], permissions: ['storage', 'downloads'] }),
    request: async (asked: { origins: string[] }) => {
      if (person.says) asked.origins.forEach((each) => person.origins.add(each));
      tell();
      return person.says;
    },
    remove: async (asked: { origins?: string[] }) => {
      asked.origins?.forEach((each) => person.origins.delete(each));
      tell();
      return true;
    },
  };
}

/** Opens the settings page with what was chosen before; `hash` with its `#`. */
export async function open(settings: Partial<Omit<Settings, 'version'>> = {}, hash = '') {
  history.replaceState(null, '', location.pathname + hash);
  const { parts } = fakeBrowser(pageWithout('no-text'));
  givePermissions(parts);
  const runtime = parts['runtime'];
  if (typeof runtime === 'object' && runtime !== null)
    Reflect.set(runtime, 'getManifest', () => ({ version: '1.2.3' }));
  if (Object.keys(settings).length > 0) await changeSettings(settings);
  render(<SettingsScreen />);
  await screen.findByRole('heading', { level: 1 });
}

/** Gives each test of a file English words, no permission, and a page without choices of before. */
export function withFreshSettings(): void {
  configure({ asyncUtilTimeout: 4_000 });

  beforeEach(() => {
    speak('en');
    person.origins.clear();
    person.says = true;
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    history.replaceState(null, '', location.pathname);
    clearLook();
  });
}

/** Presses the button of a name, once it is there. */
export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
