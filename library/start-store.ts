import { browser } from 'wxt/browser';

/**
 * Does `act` the first time after the browser's start that any page or worker asks for it under `name`;
 * others wait for it. Noted in `storage.session`, under the same name; where no extension is (tests, the
 * bench), it is done each time. Rejects as `act` does, and is done the next time then.
 */
export async function oncePerStart(name: string, act: () => Promise<void>): Promise<void> {
  const session = browser?.storage?.session;
  const isDone = async () => (await session?.get(name))?.[name] === true;
  if (await isDone()) return;
  await navigator.locks.request(name, async () => {
    if (await isDone()) return;
    await act();
    await session?.set({ [name]: true });
  });
}
