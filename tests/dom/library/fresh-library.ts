import { deleteDB } from 'idb';
import { closeLibrary, libraryName } from '@/library/open-library';

/** An empty library; for `beforeEach`. */
export async function freshLibrary(): Promise<void> {
  await closeLibrary();
  await deleteDB(libraryName);
}
