/** A frame with less text than this holds a widget, not a story. */
const leastText = 600;

type ReadableFrame = { readonly body: HTMLElement; readonly copy: Element };

/** The body of a frame that the page itself may read; null for frames of others. */
function readableBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    // Some browsers throw where others answer null: either way it is not ours to read.
    return null;
  }
}

/** The page's frames that hold much text, each with its twin; both trees must still be alike. */
export function readableFrames(live: Element, copy: Element): readonly ReadableFrame[] {
  const copies = copy.getElementsByTagName('iframe');
  return Array.from(live.getElementsByTagName('iframe')).flatMap((frame, number) => {
    const body = readableBody(frame);
    const twin = copies[number];
    if (!body || !twin || (body.textContent ?? '').length < leastText) return [];
    return [{ body, copy: twin }];
  });
}

/** Puts the content of such frames in their place. */
export function inlineFrames(frames: readonly ReadableFrame[]): void {
  for (const { body, copy } of frames) {
    const box = copy.ownerDocument.createElement('div');
    for (const child of body.childNodes) box.append(copy.ownerDocument.importNode(child, true));
    copy.replaceWith(box);
  }
}
