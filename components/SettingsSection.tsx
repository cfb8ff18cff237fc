import type { ComponentChildren } from 'preact';

type SettingsSectionProps = {
  /** Where links of the page, and of other pages, lead. */
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
};

/** One part of the settings page under its heading. */
export function SettingsSection({ id, heading, children }: SettingsSectionProps) {
  return (
    // Reached by a link: the focus goes along, to where the heading is read out.
    <section class="settings-section" id={id} tabIndex={-1} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children}
    </section>
  );
}
