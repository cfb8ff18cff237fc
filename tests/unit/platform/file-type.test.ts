import { expect, it } from 'vitest';
import { withFileType } from '@/platform/file-type';

it.each([
  ['Lede/lede-2026-11-22.jsonl.gz', 'application/gzip'],
  ['lede.zip', 'application/zip'],
  ['lede', 'application/octet-stream'],
])('gives %s the type %s, and keeps its bytes', async (name, type) => {
  const typed = withFileType(new Blob(['bytes']), name);
  expect(typed.type).toBe(type);
  expect(await typed.text()).toBe('bytes');
});
