import { type Metadata, readMetadata } from '@/extraction/metadata/read-metadata';

const now = new Date(2025, 1, 25, 12, 0);

/** What a page of this head and body says of its story. */
export function metadata(
  head: string,
  body = '',
  lang = 'uk',
  url = 'https://novyny.example/a/',
): Metadata {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
  return readMetadata(page, { url, text: page.body.textContent ?? '', container: null, now });
}

/** A script of JSON-LD. */
export const linkedData = (json: string): string =>
  `<script type="application/ld+json">${json}</script>`;
