/*
 * Functions that run inside a page of the extension: they use nothing but what is in them.
 */

declare global {
  /** Milliseconds of each long task (over 50 ms) that `noteLongTasks` has seen. */
  var ledeLongTasks: number[];
}

/** Notes every task over 50 ms from now on. */
export function noteLongTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { ledeLongTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
}

/** Presses the button of this name as soon as it is there. */
export async function press(name: string): Promise<void> {
  for (;;) {
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    if (button) {
      button.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits for words anywhere on the page; answers when they came (`Date.now()`). */
export async function waitForWords(words: string): Promise<number> {
  while (!document.body.textContent.includes(words))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return Date.now();
}

/** Milliseconds of the longest task since the last call, and how many were over 50 ms. */
export function takeLongTasks(): { longest: number; count: number } {
  const tasks = globalThis.ledeLongTasks.splice(0);
  return { longest: Math.max(0, ...tasks), count: tasks.length };
}

/** Lets what links save be counted instead of downloaded: the size of the last file, in bytes. */
export function countSavedBytes(): void {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob) => {
    document.documentElement.dataset['savedBytes'] = String(file.size);
    return create(file);
  };
}
