import * as v from 'valibot';

/** How often the library is backed up to a file by itself. */
export const backupRhythms = ['never', 'weekly', 'monthly'] as const;
export type BackupRhythm = (typeof backupRhythms)[number];

/** How many backups made by itself are kept; older ones are deleted. */
export const keptBackups = [1, 3, 5, 10] as const;

/** What a person has decided on keeping the library safe and whole, and what was done about it. */
export type CarePlan = {
  readonly backups: BackupRhythm;
  readonly kept: (typeof keptBackups)[number];
  /** When a backup was last saved as a file, in milliseconds since 1970; null where never. */
  readonly lastBackupAt: number | null;
  /** Whether pictures of what is saved are kept on this device too. */
  readonly keepsPictures: boolean;
};

/** How it is before anything was decided. */
export const firstCarePlan: CarePlan = {
  backups: 'never',
  kept: 3,
  lastBackupAt: null,
  keepsPictures: false,
};

// A field that is missing or wrong falls back alone.
const schema = v.object({
  backups: v.fallback(v.picklist(backupRhythms), firstCarePlan.backups),
  kept: v.fallback(v.picklist(keptBackups), firstCarePlan.kept),
  lastBackupAt: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0))), null),
  keepsPictures: v.fallback(v.boolean(), firstCarePlan.keepsPictures),
});

/** Whatever lies in storage as a plan. */
export function narrowCarePlan(stored: unknown): CarePlan {
  const result = v.safeParse(schema, stored);
  return result.success ? result.output : firstCarePlan;
}

/** Days between two backups. */
const days: Readonly<Record<BackupRhythm, number>> = { never: Infinity, weekly: 7, monthly: 30 };

/** Whether a backup is due at `now` (milliseconds since 1970); a clock set back makes none due. */
export function isBackupDue({ backups, lastBackupAt }: CarePlan, now: number): boolean {
  return backups !== 'never' && now - (lastBackupAt ?? 0) >= days[backups] * 86_400_000;
}
