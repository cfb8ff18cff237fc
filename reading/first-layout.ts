/** Blocks that are laid out at once: more than any first screen shows. */
const atOnce = 40;

/** assets/article.css leaves out with it what is not on screen. */
const mark = 'body-begun';

/** Milliseconds after which all is laid out, where no frame is drawn: in a hidden page. */
const patience = 300;

/**
 * Has a long body laid out only as far as its first screen until that was drawn, and all of it right
 * behind: 30,000 words take Chromium 156 20 ms. Who has to measure before that calls `layOutAll`.
 */
export function layOutBeginning(body: HTMLElement): void {
  if (body.childElementCount <= 2 * atOnce) return;
  body.classList.add(mark);
  const rest = () => body.classList.remove(mark);
  // A task behind the frame's callbacks is behind the frame (as platform/first-frame.ts, which is not for this room).
  requestAnimationFrame(() => setTimeout(rest));
  setTimeout(rest, patience);
}

/** Has everything below `root` laid out from now on. */
export function layOutAll(root: ParentNode): void {
  for (const body of root.querySelectorAll(`.${mark}`)) body.classList.remove(mark);
}
