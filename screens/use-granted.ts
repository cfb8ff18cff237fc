import { useEffect, useState } from 'preact/hooks';
import { lacks } from '@/platform/lacks';
import { grantedPermissions, hostOfOrigin, whenPermissionsChange } from '@/platform/permissions';
import { report } from '@/platform/report';

/** What the person has given Lede beyond its first permissions, as it is now; null until that is known. */
export type Granted = Awaited<ReturnType<typeof grantedPermissions>>;

/** Keeps what is granted up to date, whoever changes it: Lede, or the browser's own pages. */
export function useGranted(): Granted | null {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    if (lacks('permissions')) return undefined;
    const read = () => void grantedPermissions().then(setGranted, report);
    read();
    return whenPermissionsChange(read);
  }, []);
  return granted;
}

/** Whether pages of a host may be read without a click. */
export function isGranted(host: string, { origins }: Granted): boolean {
  return origins
    .map(hostOfOrigin)
    .some((each) => each === '*' || host === each || host.endsWith(`.${each}`));
}
