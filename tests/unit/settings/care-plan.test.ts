import { describe, expect, it } from 'vitest';
import { firstCarePlan, isBackupDue, narrowCarePlan } from '@/settings/care-plan';

const day = 86_400_000;
const now = 100 * day;

describe('a backup', () => {
  it.each([
    ['never', null, false],
    ['weekly', null, true],
    ['weekly', now - 6 * day, false],
    ['weekly', now - 7 * day, true],
    ['monthly', now - 29 * day, false],
    ['monthly', now - 30 * day, true],
    // The clock was set back.
    ['weekly', now + 40 * day, false],
  ] as const)('%s, last at %s: due is %s', (backups, lastBackupAt, isDue) => {
    expect(isBackupDue({ ...firstCarePlan, backups, lastBackupAt }, now)).toBe(isDue);
  });
});

describe('what lies in storage', () => {
  it('falls back field by field', () => {
    expect(narrowCarePlan({ backups: 'weekly', kept: 4, lastBackupAt: 'x' })).toEqual({
      ...firstCarePlan,
      backups: 'weekly',
    });
    expect(narrowCarePlan(null)).toEqual(firstCarePlan);
  });
});
