/** Of the files that Lede saves as streams, by their endings. */
const types: Readonly<Record<string, string>> = {
  gz: 'application/gzip',
  zip: 'application/zip',
};

/**
 * The same bytes with the type that `name` promises, nothing of them read. Without one Chromium 156 looks
 * into what it downloads, takes it for text, and saves `backup.jsonl.gz` as `backup.jsonl.txt`.
 */
export function withFileType(file: Blob, name: string): Blob {
  const ending = name.split('.').at(-1) ?? '';
  return file.slice(0, file.size, types[ending] ?? 'application/octet-stream');
}
