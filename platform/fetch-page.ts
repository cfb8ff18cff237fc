import { decodeHtml } from './decode-html';
import { PageError } from './page-error';
import { refusalOfContentType } from './page-kind';

/** A page as its server sent it. `address` is where it came from in the end. */
export type FetchedPage = { readonly html: string; readonly address: string };

/** Milliseconds for a whole page, and bytes beyond which it is none. */
const limits = { time: 12_000, bytes: 12_000_000 };

/**
 * Fetches a page with the cookies that opening it would use. `fallback` is the encoding of a page
 * that names none and is no UTF-8. Throws `PageError` for what is no page, does not come, or is
 * refused by its site.
 */
export async function fetchPage(address: string, fallback: string): Promise<FetchedPage> {
  const response = await request(address);
  if (response.status === 404 || response.status === 410) throw new PageError('link-missing');
  if (!response.ok) throw new PageError('link-refused');
  const contentType = response.headers.get('content-type') ?? 'text/html';
  const kind = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  const refusal = refusalOfContentType(kind);
  if (refusal !== null) throw new PageError(refusal);
  const bytes = await bytesOf(response);
  return { html: decodeHtml(bytes, contentType, fallback), address: response.url || address };
}

async function request(address: string): Promise<Response> {
  try {
    return await fetch(address, {
      credentials: 'include',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(limits.time),
    });
  } catch (error) {
    throw failureOf(error);
  }
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (!reader) throw new PageError('link-unreachable');
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      size += part.value.length;
      if (size > limits.bytes) break;
    }
  } catch (error) {
    throw failureOf(error);
  }
  if (size > limits.bytes) {
    await reader.cancel();
    throw new PageError('not-a-page');
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Browsers tell no more than that it failed: no network, no such host, or a way on to another site. */
function failureOf(error: unknown): PageError {
  const isLate = error instanceof DOMException && error.name === 'TimeoutError';
  return new PageError(isLate ? 'timeout' : 'link-unreachable');
}
