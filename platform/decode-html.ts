/** Bytes in which a page must name its encoding, if it does (HTML standard, "prescan"). */
const prescan = 1024;

/**
 * The text of a page from its bytes, in the encoding that its byte order mark, its server, or the
 * page itself names, in this order, as browsers take it. Where nobody names one it is UTF-8, or
 * `fallback` where it cannot be.
 */
export function decodeHtml(bytes: Uint8Array, contentType: string, fallback: string): string {
  const named = markOf(bytes) ?? charsetOfHeader(contentType) ?? charsetOfPage(bytes);
  const decoder = named === null ? null : decoderOf(named);
  if (decoder) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: then as the site's other pages are, or as browsers guess.
    return (decoderOf(fallback) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

function charsetOfHeader(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w:.-]{1,40})/i.exec(contentType)?.[1] ?? null;
}

function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const named =
    /<meta[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{1,40})/i.exec(head)?.[1];
  // In that encoding nobody could have read the name.
  return named === undefined || /^utf-?16/i.test(named) ? null : named;
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    // A name that no browser knows is no name.
    return null;
  }
}
