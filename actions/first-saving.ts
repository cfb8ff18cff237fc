import { countSummaries } from '@/library/library';
import { readCarePlan } from '@/settings/care-plan-store';

/**
 * Whether what was saved just now is the first of a library that no backup holds: the moment to say
 * what uninstalling would do.
 */
export async function isFirstSaving(): Promise<boolean> {
  return (await countSummaries()) === 1 && (await readCarePlan()).lastBackupAt === null;
}
