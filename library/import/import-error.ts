/** Why a file as a whole cannot be taken in. */
export type ImportErrorCode =
  /** Nothing that Lede knows. */
  | 'unknown-format'
  /** A backup of a newer Lede. */
  | 'newer-format'
  /** Cut off or damaged in the middle. */
  | 'broken-file'
  /** More than can be meant: a compressed file that never ends, say. */
  | 'too-large';

/** An expected failure of reading a file. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
