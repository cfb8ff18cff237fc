import { useLayoutEffect } from 'preact/hooks';
import { applyLook } from '@/reading/look';
import { rememberTheme } from '@/reading/start-theme';
import type { Settings } from '@/settings/settings';

/** Gives this page of Lede the look that was chosen, as soon as that is known and whenever it changes. */
export function useLook(settings: Settings | null): void {
  useLayoutEffect(() => {
    if (!settings) return;
    applyLook(document.documentElement, settings);
    rememberTheme(settings.theme);
    // The other faces' sheet is fetched where one of them is worn; without it the text is set in ours.
    if (settings.face !== 'serif') void import('@/assets/faces.css');
  }, [settings]);
}
