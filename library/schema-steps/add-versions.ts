import type { LibraryDatabase } from '@/library/schema';

/** Schema 2: earlier texts of articles, kept beside their bodies. */
export function addVersions(database: LibraryDatabase): void {
  database.createObjectStore('versions', { keyPath: ['articleId', 'key'] });
}
