import { report } from '@/platform/report';
import { readCarePlan } from '@/settings/care-plan-store';
import { messenger } from './messenger';

/** Milliseconds after opening: the page itself comes first. */
const patience = 3_000;

/**
 * What is due when a page of Lede opens in a tab: a backup, pictures that did not come yet, and
 * files that an earlier page has left behind. Nothing waits for it.
 */
export function careForLibrary(): void {
  setTimeout(() => void care().catch(report), patience);
}

async function care(): Promise<void> {
  const { saveDueBackup } = await import('./save-backup');
  await saveDueBackup();
  const { keepsPictures } = await readCarePlan();
  if (keepsPictures) await messenger.ask('fetch-pictures', null);
  const { sweepScratchFiles } = await import('@/platform/scratch-file');
  await sweepScratchFiles();
}
