/** What the article page was asked to show, by its own address. */
export type ReadingAddress =
  /**
   * `at` is the text that was on screen in the page, '' at its beginning; `letters` are some of those
   * that the article is likely written in.
   */
  | {
      readonly kind: 'handover';
      readonly token: string;
      readonly at: string;
      readonly letters: string;
    }
  /** `takenAt`, milliseconds since 1970, names an earlier text of it; null for the one of now. */
  | { readonly kind: 'saved'; readonly id: string; readonly takenAt: number | null }
  /** Something could not be done, and no other place was left to say so. */
  | { readonly kind: 'failure'; readonly code: string }
  | { readonly kind: 'nothing' };

/**
 * Reads `#handover=<token>`, with `&at=<text>` where the page was scrolled and `&letters=<text>`,
 * `#saved=<id>`, with `&taken=<milliseconds>` for an earlier text, and `#failure=<code>`; in: `location.hash`. Anything else shows nothing: a
 * page can put the article page into a frame of its own, but it cannot make it show something. So
 * in a frame nothing saved is shown either: a saved article's id can be told from its address, a
 * token cannot.
 */
export function readingAddress(hash: string, isFramed: boolean): ReadingAddress {
  const [, token, at = '', letters = ''] =
    /^#handover=([\da-f-]{36})(?:&at=([^&]{1,4000}))?(?:&letters=([^&]{1,800}))?$/.exec(hash) ?? [];
  if (token !== undefined)
    return { kind: 'handover', token, at: decoded(at), letters: decoded(letters) };
  const [, saved, taken] = /^#saved=([\da-f]{64})(?:&taken=(\d{1,16}))?$/.exec(hash) ?? [];
  if (saved !== undefined && !isFramed)
    return { kind: 'saved', id: saved, takenAt: taken === undefined ? null : Number(taken) };
  const code = /^#failure=([a-z-]{1,40})$/.exec(hash)?.[1];
  if (code !== undefined && !isFramed) return { kind: 'failure', code };
  return { kind: 'nothing' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 1000);
  } catch {
    // Not an escape of ours: then there is no place.
    return '';
  }
}
