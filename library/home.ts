/*
 * Lede's databases lie in the origin's own place. What Chromium cannot open there it cannot delete
 * either, and then no database of the origin opens, under any name. A bucket
 * (https://wicg.github.io/storage-buckets/) is a place apart from it, which Lede then moves to; one that
 * breaks too can be deleted as a whole (tried in Chromium 156). Firefox has none, and makes a damaged
 * database anew by itself.
 *
 * Which place is in force is one fact, kept by the browser: that of the bucket with the highest number,
 * and the origin's own where there is none.
 */

/** What is used of https://wicg.github.io/storage-buckets/; TypeScript has no types for it yet. */
type StorageBuckets = {
  keys(): Promise<readonly string[]>;
  open(name: string): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
};

/** A place that databases lie in, or lay in once. */
export type Home = {
  /** 0 is the origin's own. */
  readonly number: number;
  readonly databases: IDBFactory;
};

const bucketName = /^lede-([1-9]\d{0,8})$/;
const nameOf = (number: number): string => `lede-${number}`;

/** The home in force; null for the origin's own. */
export async function findHome(): Promise<Home | null> {
  const number = (await bucketNumbers()).at(-1);
  return number === undefined ? null : openBucket(number);
}

/** The databases of the home in force. */
export async function homeDatabases(): Promise<IDBFactory> {
  return (await findHome())?.databases ?? indexedDB;
}

/**
 * Makes a new, empty home, in force at once. Answers null where the browser gives none. Nothing is
 * deleted: what lies in the one before is `leftHomes`.
 */
export async function makeHome(): Promise<Home | null> {
  if (!buckets()) return null;
  return openBucket(((await bucketNumbers()).at(-1) ?? 0) + 1);
}

/** The homes of before, the origin's own first; none where that is the one in force. */
export async function leftHomes(): Promise<readonly Home[]> {
  const numbers = await bucketNumbers();
  if (numbers.length === 0) return [];
  const left = await Promise.all(numbers.slice(0, -1).map(openBucket));
  return [{ number: 0, databases: indexedDB }, ...left];
}

/** Deletes a home with all that is in it; the origin's own stays. */
export async function deleteHome({ number }: Home): Promise<void> {
  if (number > 0) await buckets()?.delete(nameOf(number));
}

async function openBucket(number: number): Promise<Home> {
  const bucket = await buckets()?.open(nameOf(number));
  if (!bucket) throw new DOMException('No storage buckets', 'NotSupportedError');
  return { number, databases: bucket.indexedDB };
}

/** In order; none where the browser refuses to say: then it gives no storage at all. */
async function bucketNumbers(): Promise<readonly number[]> {
  const names =
    (await buckets()
      ?.keys()
      .catch(() => [])) ?? [];
  return names
    .flatMap((name) => bucketName.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

function buckets(): StorageBuckets | undefined {
  return (navigator as Navigator & { readonly storageBuckets?: StorageBuckets }).storageBuckets;
}
