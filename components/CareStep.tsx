import type { ComponentChildren, Ref } from 'preact';

type Props = {
  readonly title: string;
  /** The heading, for the focus: what was pressed to come here is gone with the step before. */
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly children: ComponentChildren;
};

/** One step of an import or a restore. */
export function CareStep({ title, headingRef, children }: Props) {
  return (
    <div class="care">
      <section class="care-part">
        <h2 tabIndex={-1} ref={headingRef}>
          {title}
        </h2>
        {children}
      </section>
    </div>
  );
}
