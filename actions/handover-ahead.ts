import { askAhead, takeAsked } from '@/platform/asked-ahead';
import { messenger } from './messenger';
import type { Requests } from './requests';

type Taken = Requests['take-handover']['answer'];

/** For the article page, before the rest of its code is there: asks for what was handed over under `token`. */
export function askForHandover(token: string): void {
  askAhead(nameOf(token), messenger.ask('take-handover', { handover: token }));
}

/**
 * For the article page: what was handed over under `token`, and whether from a private window; null
 * where nothing (any more) lies there. Throws `FailureError`.
 */
export async function takeHandover(token: string): Promise<Taken> {
  // `askForHandover` alone leaves something there.
  const asked = takeAsked(nameOf(token)) as Promise<Taken> | undefined;
  return asked ?? messenger.ask('take-handover', { handover: token });
}

function nameOf(token: string): string {
  return `handover ${token}`;
}
