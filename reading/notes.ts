/**
 * Notes of an article, by the numbers that extraction gave them: `data-note-ref` on the mark in the
 * text, `data-note` on each block of the note, `data-note-back` on the link from there to the mark.
 */

/** Whether a click was on the mark of a note, or on a way back to one. */
export type NoteClick =
  | { readonly kind: 'mark'; readonly button: HTMLButtonElement; readonly number: string }
  | { readonly kind: 'back'; readonly number: string };

/**
 * Makes buttons of the marks whose notes are there, and of the ways back: they lead nowhere but
 * within the article. Any other stays the link to the original page that it is. `label` names a
 * mark, `back` the way back to it, both by what stands in the mark. Changes the nodes it is given.
 */
export function dressNotes(
  body: ParentNode,
  label: (mark: string) => string,
  back: (mark: string) => string,
): void {
  const marks = new Map<string, string>();
  for (const link of body.querySelectorAll<HTMLElement>('a[data-note-ref]')) {
    const number = link.dataset['noteRef'] ?? '';
    if (!body.querySelector(noteSelector(number))) continue;
    const mark = markOf(link);
    marks.set(number, marks.get(number) ?? mark);
    replaceByButton(link, 'note-mark', 'noteRef', label(mark));
  }
  for (const link of body.querySelectorAll<HTMLElement>('a[data-note-back]')) {
    const mark = marks.get(link.dataset['noteBack'] ?? '');
    if (mark !== undefined) replaceByButton(link, 'note-back', 'noteBack', back(mark));
  }
}

/** What a click in an article asks for, as far as notes are meant; null where it is none of theirs. */
export function noteClick(target: EventTarget | null): NoteClick | null {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return null;
  const { noteRef, noteBack } = button.dataset;
  if (noteRef !== undefined) return { kind: 'mark', button, number: noteRef };
  return noteBack === undefined ? null : { kind: 'back', number: noteBack };
}

/** What a note says, as copies of its nodes without the ways back and without controls. */
export function noteContent(body: ParentNode, number: string): DocumentFragment {
  const content = document.createDocumentFragment();
  for (const block of body.querySelectorAll(noteSelector(number))) {
    const copy = block.cloneNode(true);
    if (!(copy instanceof Element)) continue;
    // An item without its list.
    const shown = document.createElement(
      /^(?:li|dt|dd)$/.test(copy.localName) ? 'p' : copy.localName,
    );
    shown.append(...copy.childNodes);
    for (const control of shown.querySelectorAll('button')) {
      if (control.dataset['noteBack'] !== undefined) control.remove();
      else control.replaceWith(...control.childNodes);
    }
    content.append(shown);
  }
  return content;
}

/** The first mark of a note in the text; null where there is none. */
export function markOfNote(body: ParentNode, number: string): HTMLElement | null {
  return body.querySelector<HTMLElement>(`[data-note-ref="${CSS.escape(number)}"]`);
}

function noteSelector(number: string): string {
  return `[data-note~="${CSS.escape(number)}"]`;
}

function markOf(link: Element): string {
  return link.textContent.replace(/[[\]()\s]+/gu, ' ').trim();
}

function replaceByButton(
  link: HTMLElement,
  name: string,
  key: 'noteRef' | 'noteBack',
  label: string,
): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.dataset[key] = link.dataset[key] ?? '';
  button.setAttribute('aria-label', label);
  button.append(...link.childNodes);
  link.replaceWith(button);
}
