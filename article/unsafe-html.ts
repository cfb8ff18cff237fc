declare const unsafe: unique symbol;

/** HTML from a page or a file. Only `sanitize` turns it into nodes. */
export type UnsafeHtml = string & { readonly [unsafe]: true };

/** Marks a string as HTML that nobody may insert before the sanitiser has seen it. */
export function unsafeHtml(html: string): UnsafeHtml {
  // A brand has no run-time shape: this cast is the only way to make one.
  return html as UnsafeHtml;
}
