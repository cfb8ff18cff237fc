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
export const panelEntries: readonly PanelEntry[] = [];
