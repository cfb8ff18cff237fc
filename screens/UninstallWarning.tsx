import { dayText, text } from '@/platform/texts';
import { useCarePlan } from './use-care-plan';

/** That uninstalling deletes the library, and of when the last backup is. */
export function UninstallWarning() {
  const plan = useCarePlan();
  if (!plan) return null;
  const { lastBackupAt } = plan;
  return (
    <p class="warning-line">
      {text('uninstallWarning')}{' '}
      {lastBackupAt === null ? text('backupNone') : text('backupLast', dayText(lastBackupAt))}
    </p>
  );
}
