/** An expected failure that is known by its code alone, as it came back from the background. */
export class FailureError extends Error {
  override readonly name = 'FailureError';

  constructor(readonly code: string) {
    super(code);
  }
}

/** The code of an expected failure of any room; 'unexpected' for everything else that is thrown. */
export function failureCode(error: unknown): string {
  const isCoded = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return isCoded ? String(error.code) : 'unexpected';
}
