/** Milliseconds between two words of how far long work is: more often nobody can read them. */
const usualPause = 100;

/** Passes on what it is told, at most once in a pause; what comes between is left out. */
export function nowAndThen<Told>(tell: (told: Told) => void, pause = usualPause): typeof tell {
  let toldAt = -Infinity;
  return (told) => {
    const now = performance.now();
    if (now - toldAt < pause) return;
    toldAt = now;
    tell(told);
  };
}
