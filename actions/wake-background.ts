import { messenger } from './messenger';

/**
 * Starts the background, which sleeps half a minute after its last work: what the person asks of it
 * next then waits for no start. Throws `FailureError`.
 */
export async function wakeBackground(): Promise<void> {
  await messenger.ask('wake', null);
}
