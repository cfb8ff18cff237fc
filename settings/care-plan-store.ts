import { browser } from 'wxt/browser';
import { type CarePlan, narrowCarePlan } from './care-plan';

/** Under this key in `storage.local`: apart from the settings, since Lede itself writes to it. */
const key = 'care';

/** What was decided on backups and pictures. */
export async function readCarePlan(): Promise<CarePlan> {
  const found = await browser.storage.local.get(key);
  return narrowCarePlan(found[key]);
}

/** Changes some of it and gives all of it back. */
export async function changeCarePlan(change: Partial<CarePlan>): Promise<CarePlan> {
  // One after another, whichever pages do it: each reads what the last one wrote.
  return navigator.locks.request('lede-care-plan', async () => {
    const plan = narrowCarePlan({ ...(await readCarePlan()), ...change });
    await browser.storage.local.set({ [key]: plan });
    return plan;
  });
}

/** Calls `listener` with the plan whenever any page of Lede changes it; answers what ends that. */
export function onCarePlanChange(listener: (plan: CarePlan) => void): () => void {
  const hear = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const change = changes[key];
    if (change) listener(narrowCarePlan(change.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
