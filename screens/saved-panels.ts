import type { ComponentType } from 'preact';
import type { TextKey } from '@/platform/texts';
import type { SavedPanel } from './saved-address';
import type { Say } from './use-notice';

/** What a panel of the Saved page is given. */
export type PanelProps = {
  readonly say: Say;
  /** Says it to screen readers alone. */
  readonly announce: (message: string) => void;
  /** Back to the list. */
  readonly onDone: () => void;
};

/** A panel of the Saved page beside its list, fetched when it is first shown. */
export type PanelEntry = {
  readonly id: SavedPanel;
  readonly label: TextKey;
  readonly load: () => Promise<ComponentType<PanelProps>>;
};

/** In the order in which the page's menu names them. */
export const panelEntries: readonly PanelEntry[] = [
  {
    id: 'import',
    label: 'libraryImport',
    load: async () => (await import('./ImportScreen')).ImportScreen,
  },
  {
    id: 'storage',
    label: 'storageTitle',
    load: async () => (await import('./StorageScreen')).StorageScreen,
  },
];
