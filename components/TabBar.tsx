import { useRef } from 'preact/hooks';

export type Tab<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** How many things are behind the tab; null says nothing. */
  readonly count: number | null;
};

type Props<Id extends string> = {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** The id of the panel that a tab shows, to be set on the panel itself. */
export const panelId = (tab: string): string => `panel-${tab}`;

/** The id of a tab's own button, which names its panel. */
export const tabId = (tab: string): string => `tab-${tab}`;

/** A row of tabs as the ARIA practices have it: one stop for Tab, arrows, Home and End between tabs. */
export function TabBar<Id extends string>({ label, tabs, chosen, onChoose }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === chosen);
    const forward = isRightToLeft(list.current) ? -1 : 1;
    const next = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const tab = next === undefined ? undefined : tabs.at(next % tabs.length);
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.id)}`)?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its tabs take the focus, one at a time
    <div class="tab-bar" role="tablist" aria-label={label} ref={list}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          class="tab"
          id={tabId(tab.id)}
          aria-selected={tab.id === chosen}
          aria-controls={panelId(tab.id)}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          onKeyDown={onKeyDown}
        >
          {tab.label}
          {tab.count !== null && ' '}
          {tab.count !== null && <span class="tab-count">{tab.count}</span>}
        </button>
      ))}
    </div>
  );
}

function isRightToLeft(element: HTMLElement | null): boolean {
  return element !== null && getComputedStyle(element).direction === 'rtl';
}
