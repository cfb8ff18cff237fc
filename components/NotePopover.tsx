import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { uiLanguage } from '@/platform/texts';
import { markOfNote, noteClick, noteContent } from '@/reading/notes';

type NotePopoverProps = {
  /** The article whose notes it shows. */
  readonly root: RefObject<HTMLElement | null>;
};

/** Milliseconds in which the Esc that closed a note is still being told around. */
const sameKey = 60;

/**
 * A note where its mark stands. It is the browser's own popover: the mark opens and closes it, Esc
 * or a click elsewhere closes it, and the focus goes in and comes back. A way back from a note
 * among the notes leads to its mark.
 */
export function NotePopover({ root }: NotePopoverProps) {
  const popover = useRef<HTMLDialogElement>(null);
  const content = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const article = root.current;
    const note = popover.current;
    const inside = content.current;
    if (!article || !note || !inside) return undefined;
    let opener: HTMLButtonElement | null = null;
    let closedAt = -Infinity;

    const onClick = (event: MouseEvent) => {
      const body = article.querySelector<HTMLElement>('.article-body');
      const click = body && noteClick(event.target);
      if (!click) return;
      if (click.kind === 'back') {
        const mark = markOfNote(body, click.number);
        mark?.scrollIntoView({ block: 'center' });
        mark?.focus({ preventScroll: true });
        return;
      }
      // The same mark again: the browser closes it.
      if (click.button === opener && note.matches(':popover-open')) return;
      note.hidePopover();
      if (opener) opener.popoverTargetElement = null;
      opener = click.button;
      inside.replaceChildren(noteContent(body, click.number));
      note.setAttribute('aria-label', opener.getAttribute('aria-label') ?? '');
      // What the click does next: open it, with the mark as its anchor and its way back.
      opener.popoverTargetElement = note;
    };
    const onToggle = (event: ToggleEvent) => {
      if (event.newState === 'closed') closedAt = performance.now();
    };
    // Some browsers close it before they tell of the key, some after: either way it is this key's whole work.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const isOpen = note.matches(':popover-open');
      if (!isOpen && performance.now() - closedAt > sameKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) note.hidePopover();
    };
    article.addEventListener('click', onClick);
    note.addEventListener('beforetoggle', onToggle);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      article.removeEventListener('click', onClick);
      note.removeEventListener('beforetoggle', onToggle);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [root]);

  return (
    // The focus comes to the note itself, so that a screen reader reads it from its beginning.
    <dialog
      class="note-popover"
      popover="auto"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- of the popover, when a person opens it
      autoFocus
      lang={uiLanguage()}
      dir="auto"
      data-apart=""
      ref={popover}
    >
      <div class="note-text" data-apart="" ref={content} />
    </dialog>
  );
}
