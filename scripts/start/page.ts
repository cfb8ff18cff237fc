import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { sampleFolder, samplePath, serveSite } from '../../tests/e2e/harness/pages';

/**
 * The page to start on: the sample without `wanted`; an address as it is; a file served on
 * localhost with what lies beside it. `close` ends the serving.
 */
export async function choosePage(
  wanted: string | undefined,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  if (wanted && /^https?:\/\//i.test(wanted)) return { url: wanted, close: async () => undefined };
  if (!wanted) {
    const site = await serveSite({}, sampleFolder);
    return { url: site.origin + samplePath, close: site.close };
  }
  const file = path.resolve(wanted);
  if (!existsSync(file)) throw new Error(`There is no file ${file}`);
  const isFolder = statSync(file).isDirectory();
  const site = await serveSite({}, isFolder ? file : path.dirname(file));
  const page = isFolder ? '' : encodeURIComponent(path.basename(file));
  return { url: `${site.origin}/${page}`, close: site.close };
}
