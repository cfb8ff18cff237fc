import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Body, Version } from './summary';
import type { SummaryRecord, TombstoneRecord } from './summary-record';
import { addVersions } from './schema-steps/add-versions';
import { createStores } from './schema-steps/create-stores';

/** A picture of a saved article, kept for reading offline. */
export type PictureRecord = {
  readonly articleId: string;
  /** The address that the article's HTML names. */
  readonly src: string;
  readonly blob: Blob;
};

/** This library's own name and counter (see `Stamp`). */
export type ClockRecord = {
  readonly key: 'clock';
  readonly replica: string;
  readonly counter: number;
};

/** The stores as the newest schema has them. */
export type LibrarySchema = DBSchema & {
  summaries: {
    key: string;
    value: SummaryRecord;
    indexes: {
      /** Newest first, without the bin. */
      listed: [number, string];
      /** The bin, longest in it first. */
      binned: [number, string];
      /** In the order of change. */
      changed: [number, string];
      tag: string;
    };
  };
  bodies: { key: string; value: Body };
  /** Earlier texts of articles; no list reads them. */
  versions: { key: [string, string]; value: Version };
  pictures: { key: [string, string]; value: PictureRecord };
  tombstones: {
    key: string;
    value: TombstoneRecord;
    indexes: { changed: [number, string] };
  };
  meta: { key: string; value: ClockRecord };
};

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;
export type LibraryStore = StoreNames<LibrarySchema>;
export type UpgradeTransaction = IDBPTransaction<LibrarySchema, LibraryStore[], 'versionchange'>;

/**
 * One step of the schema. A step that has been in a release is never edited: libraries out there
 * have it behind them.
 */
export type SchemaStep = (database: LibraryDatabase, transaction: UpgradeTransaction) => void;

/** All steps in order; the schema's version is their number. */
export const schemaSteps: readonly SchemaStep[] = [createStores, addVersions];

/** Takes a database from `oldVersion` to the newest schema, within its upgrade transaction. */
export function upgradeSchema(
  database: LibraryDatabase,
  transaction: UpgradeTransaction,
  oldVersion: number,
): void {
  for (const step of schemaSteps.slice(oldVersion)) step(database, transaction);
}
