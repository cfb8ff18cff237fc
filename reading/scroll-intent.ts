/** Pixels of reading down after which the controls get out of the way. */
const enough = 32;

/**
 * Watches whether a person reads on or looks for the controls, by the window's scrolling:
 * `onChange(false)` once they read down, `onChange(true)` on the first move up, at the top, on any
 * key and on any focus. Out: stops watching.
 */
export function watchScrollIntent(onChange: (wantsControls: boolean) => void): () => void {
  let turn = window.scrollY;
  let last = window.scrollY;
  let wants = true;

  const tell = (next: boolean) => {
    if (next === wants) return;
    wants = next;
    onChange(next);
  };
  const onScroll = () => {
    const now = window.scrollY;
    // Where the direction turned: from there on the way down is counted.
    if (now < last) turn = now;
    if (now < last || now < enough) tell(true);
    else if (now - turn > enough) tell(false);
    last = now;
  };
  const show = () => {
    turn = window.scrollY;
    tell(true);
  };

  window.addEventListener('scroll', onScroll, { passive: true });
  document.addEventListener('keydown', show);
  document.addEventListener('focusin', show);
  return () => {
    window.removeEventListener('scroll', onScroll);
    document.removeEventListener('keydown', show);
    document.removeEventListener('focusin', show);
  };
}
