/** What a person scrolls with; before the first of these the page has only been put where it opened. */
const hands = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Pixels at the top, where the controls are: a pointer that comes there looks for them. */
const reach = 64;

/** Pixels of reading down after which the controls get out of the way. */
const enough = 32;

/**
 * Watches whether a person reads on or looks for the controls, by the window's scrolling:
 * `onChange(false)` once they read down, `onChange(true)` on the first move up, at the top, on any
 * key, on any focus, and where the pointer goes to them. Out: stops watching.
 */
export function watchScrollIntent(onChange: (wantsControls: boolean) => void): () => void {
  let turn = window.scrollY;
  let last = window.scrollY;
  let wants = true;
  let isByHand = false;

  const tell = (next: boolean) => {
    if (next === wants) return;
    wants = next;
    onChange(next);
  };
  const onScroll = () => {
    const now = window.scrollY;
    // Where the direction turned: from there on the way down is counted.
    if (now < last) turn = now;
    if (!isByHand) turn = now;
    if (now < last || now < enough) tell(true);
    else if (now - turn > enough) tell(false);
    last = now;
  };
  const show = () => {
    turn = window.scrollY;
    tell(true);
  };

  const take = () => {
    isByHand = true;
  };
  const onPointer = ({ clientY }: PointerEvent) => {
    if (clientY < reach) tell(true);
  };

  window.addEventListener('scroll', onScroll, { passive: true });
  for (const hand of hands) document.addEventListener(hand, take, { passive: true, capture: true });
  document.addEventListener('pointermove', onPointer, { passive: true });
  document.addEventListener('keydown', show);
  document.addEventListener('focusin', show);
  return () => {
    for (const hand of hands) document.removeEventListener(hand, take, { capture: true });
    document.removeEventListener('pointermove', onPointer);
    window.removeEventListener('scroll', onScroll);
    document.removeEventListener('keydown', show);
    document.removeEventListener('focusin', show);
  };
}
