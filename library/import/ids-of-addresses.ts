import { articleId } from '@/article/address';
import { createBreather } from '@/library/search/breathe';

/** Hashes that the browser is asked for at once: one after another, each waits for its answer. */
const hashesAtOnce = 32;

/** The ids of pages by their own addresses, in their order. */
export async function idsOfAddresses(addresses: readonly string[]): Promise<readonly string[]> {
  const breathe = createBreather();
  const ids: string[] = [];
  for (let start = 0; start < addresses.length; start += hashesAtOnce) {
    const some = addresses.slice(start, start + hashesAtOnce);
    ids.push(...(await Promise.all(some.map((address) => articleId(address, '')))));
    await breathe();
  }
  return ids;
}
