import { useEffect, useState } from 'preact/hooks';
import { report } from '@/platform/report';
import { type CarePlan, firstCarePlan } from '@/settings/care-plan';
import { onCarePlanChange, readCarePlan } from '@/settings/care-plan-store';

/** What was decided on backups and pictures, followed as it changes; null until it is known. */
export function useCarePlan(): CarePlan | null {
  const [plan, setPlan] = useState<CarePlan | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readCarePlan().then(
      (found) => isCurrent && setPlan(found),
      (error: unknown) => {
        report(error);
        if (isCurrent) setPlan(firstCarePlan);
      },
    );
    const stop = onCarePlanChange(setPlan);
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);
  return plan;
}
