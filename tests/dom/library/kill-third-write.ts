import { vi } from 'vitest';

/** Lets the third transaction that would write from now on throw "killed", until the mock is restored. */
export function killThirdWrite(): { mockRestore(): void } {
  const { transaction } = IDBDatabase.prototype;
  let left = 3;
  return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given
  ) {
    if (given[1] === 'readwrite' && (left -= 1) === 0) throw new Error('killed');
    return transaction.apply(this, given);
  });
}
