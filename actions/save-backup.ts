import type { BackupProgress } from '@/library/backup/write-backup';
import { downloadFile, removeOlderDownloads } from '@/platform/downloads';
import { hasPermission } from '@/platform/permissions';
import { saveFile } from '@/platform/save-file';
import { isBackupDue } from '@/settings/care-plan';
import { changeCarePlan, readCarePlan } from '@/settings/care-plan-store';

/** Backups made by themselves lie in a folder of their own among the downloads. */
const folder = 'Lede';

/** The names of backups, as `backupName` makes them and browsers number them (`….jsonl (1).gz`). */
const names = /lede-\d{4}-\d\d-\d\d(?: ?\(\d+\))?\.jsonl(?: ?\(\d+\))?\.gz$/;

/** Saves a backup of the whole library as a file, now, where the browser puts downloads. */
export async function saveBackup(
  onProgress: (progress: BackupProgress) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { backupName, writeBackup } = await import('@/library/backup/write-backup');
  await saveFile(backupName(), writeBackup(onProgress), signal);
  await changeCarePlan({ lastBackupAt: Date.now() });
}

/**
 * Saves a backup where one is due and the person allowed downloads, and deletes the oldest beyond
 * those to keep. For pages in a tab, when they open; one at a time does it. Answers whether it did.
 */
export async function saveDueBackup(now: number = Date.now()): Promise<boolean> {
  // Most openings end here, and load nothing.
  if (!isBackupDue(await readCarePlan(), now)) return false;
  if (!(await hasPermission({ permissions: ['downloads'] }))) return false;
  return navigator.locks.request('lede-backup', { ifAvailable: true }, async (lock) => {
    const plan = await readCarePlan();
    if (!lock || !isBackupDue(plan, now)) return false;
    const { countSummaries } = await import('@/library/library');
    // A library that was lost must not push its own good backups out.
    if ((await countSummaries()) === 0) return false;
    const { backupName, writeBackup } = await import('@/library/backup/write-backup');
    await downloadFile(`${folder}/${backupName()}`, writeBackup());
    await changeCarePlan({ lastBackupAt: now });
    await removeOlderDownloads(names, plan.kept);
    return true;
  });
}
