import { dropPermission, hasPermission, originOf } from '@/platform/permissions';
import { report } from '@/platform/report';
import { runGateOn } from '@/platform/site-scripts';
import type { Settings } from '@/settings/settings';

/** Whether articles of a host open in reader mode by themselves; a site counts with all below it. */
export function isReaderSite(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => host === site || host.endsWith(`.${site}`));
}

/** For the background: lets the gate run on the sites of the settings that Lede may read, on no others. */
export async function applyReaderSites({
  readerSites,
}: Pick<Settings, 'readerSites'>): Promise<void> {
  const origins = readerSites.map(originOf);
  const isGranted = await Promise.all(
    origins.map((origin) => hasPermission({ origins: [origin] })),
  );
  await runGateOn(origins.filter((_, index) => isGranted[index]));
}

/** For the background: gives back what was granted for sites that have left the settings. */
export async function dropLeftSites(
  now: Pick<Settings, 'readerSites'>,
  before: Pick<Settings, 'readerSites'>,
): Promise<void> {
  const left = before.readerSites.filter((site) => !now.readerSites.includes(site));
  for (const site of left)
    // Granted with something wider, or taken back already: then there is nothing to give back.
    await dropPermission({ origins: [originOf(site)] }).catch(report);
}
