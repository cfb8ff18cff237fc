/** What can go wrong in sharing. */
export type SharingErrorCode = 'clipboard-refused' | 'share-refused';

/** The browser did not let an article out: no focus, no gesture, a policy. */
export class SharingError extends Error {
  override readonly name = 'SharingError';
  constructor(
    readonly code: SharingErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
