/** Milliseconds of work after which others get their turn: well under a frame and a key press. */
const longestWork = 10;

/** Lets the page answer keys and paint while long work goes on; call it often. */
export function createBreather(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestWork) return undefined;
    return nextTask().then(() => {
      since = performance.now();
    });
  };
}

/** A message, not a timer: browsers slow timers of hidden pages down to one a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
