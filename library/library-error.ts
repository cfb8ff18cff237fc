/** What can go wrong with the library that a person can be told about. */
export type LibraryErrorCode =
  /** Disk or quota is full; nothing of the change was kept. */
  | 'storage-full'
  /** The browser could not read or write its storage: a full disk, or a broken one. */
  | 'storage-failed'
  /** The browser gives no storage here (some private windows, blocked site data). */
  | 'storage-refused'
  /** Another page of Lede holds the library in an older form and does not let go. */
  | 'storage-blocked'
  /** Opening took longer than its limit. */
  | 'storage-timeout'
  /** A newer Lede made this library. */
  | 'newer-library'
  | 'not-found'
  | 'malformed-article';

/** An expected failure of the library; `cause` holds what the browser said. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';

  constructor(
    readonly code: LibraryErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Names of `DOMException` by which browsers refuse storage as a whole (Firefox's private windows, blocked site data). */
const refusals: ReadonlySet<string> = new Set([
  'InvalidStateError',
  'NotAllowedError',
  'NotSupportedError',
  'SecurityError',
]);

/**
 * Gives what IndexedDB threw a name a person can be told. Anything else comes back as it is:
 * a mistake of ours must not look like a full disk.
 */
export function toLibraryError(error: unknown): unknown {
  if (error instanceof LibraryError || !(error instanceof DOMException)) return error;
  if (error.name === 'VersionError') return new LibraryError('newer-library', { cause: error });
  if (isFullStorage(error)) return new LibraryError('storage-full', { cause: error });
  // What Chromium 156 says of a disk that takes no byte more, and both of a broken one.
  if (error.name === 'UnknownError') return new LibraryError('storage-failed', { cause: error });
  if (refusals.has(error.name)) return new LibraryError('storage-refused', { cause: error });
  return error;
}

/** Chromium says a full disk at opening by an UnknownError with these words; Firefox by its own file error. */
function isFullStorage(error: DOMException): boolean {
  return (
    error.name === 'QuotaExceededError' ||
    /full disk|disk full|no space|FILE_NO_DEVICE_SPACE/i.test(error.message)
  );
}
