/** Work that follows changes: what came while it ran is followed by another run of it. */
export type Follower = {
  /** A change came: it is followed a little later, together with those that come meanwhile. */
  soon(): void;
  /** Follows at once; settles when a run that began from now on has ended. */
  now(): Promise<void>;
};

/**
 * Runs `work`, which never rejects, one at a time: `quiet` milliseconds after the last change, and
 * `atMost` after the first.
 */
export function createFollower(
  work: () => Promise<void>,
  { quiet, atMost }: { readonly quiet: number; readonly atMost: number },
): Follower {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt: number | null = null;
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  const now = (): Promise<void> => {
    clearTimeout(timer);
    firstAt = null;
    // One that waits for its turn has not looked yet: it will see this change too.
    next ??= running.then(() => {
      next = null;
      running = work();
      return running;
    });
    return next;
  };

  return {
    now,
    soon() {
      const at = performance.now();
      firstAt ??= at;
      clearTimeout(timer);
      const wait = Math.max(0, Math.min(quiet, firstAt + atMost - at));
      timer = setTimeout(() => void now(), wait);
    },
  };
}
