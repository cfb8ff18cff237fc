import { browser } from 'wxt/browser';
import { lacks } from './lacks';

/** The one script that runs on sites the person has named: see `entrypoints/gate.ts`. */
const gate = { id: 'gate', file: 'gate.js' } as const;

/** One after the other: two at once would both find nothing registered. */
let registering: Promise<void> = Promise.resolve();

/**
 * Lets the gate run on pages of these origins (match patterns that are granted), and on no others.
 * Browsers remember it over a restart, and forget it when the extension is updated.
 */
export function runGateOn(origins: readonly string[]): Promise<void> {
  registering = registering.catch(() => {}).then(() => register(origins));
  return registering;
}

async function register(origins: readonly string[]): Promise<void> {
  if (lacks('site-scripts')) return;
  const { scripting } = browser;
  const known = (await scripting.getRegisteredContentScripts()).some(({ id }) => id === gate.id);
  if (origins.length === 0) {
    if (known) await scripting.unregisterContentScripts({ ids: [gate.id] });
    return;
  }
  const script = {
    id: gate.id,
    js: [gate.file],
    matches: [...origins],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (known) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
