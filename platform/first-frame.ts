/** Milliseconds after which nobody waits any longer: a hidden page draws no frame. */
const patience = 150;

let drawn: Promise<void> | null = null;

/**
 * Resolves once this page's first frame is on its way to the screen. What a screen does not need
 * for it waits for this: done sooner it would only hold that frame up.
 */
export function firstFrame(): Promise<void> {
  drawn ??= new Promise((resolve) => {
    setTimeout(resolve, patience);
    // The frame is drawn after these callbacks; a message comes right behind it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  });
  return drawn;
}
