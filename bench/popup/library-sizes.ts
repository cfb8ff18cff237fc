import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of a script, as it is shipped and zipped. */
export type Size = { readonly name: string; readonly raw: number; readonly gzip: number };

function sizeOf(name: string, code: string | Uint8Array): Size {
  return { name, raw: Buffer.byteLength(code), gzip: gzipSync(code).length };
}

/** A package's own code alone, minified as ours is. `file`: what it is built from. */
async function packageSize(name: string, file: string): Promise<Size> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: ['chrome126', 'firefox140'],
      lib: {
        entry: path.resolve('node_modules', name, file),
        formats: ['iife'],
        name: 'library',
        fileName: 'library',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error(`${name} was not built`);
  const code = output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return sizeOf(name, code);
}

/** Lede's scripts next to the two libraries that they hold. */
export async function scriptSizes(build: string): Promise<readonly Size[]> {
  const own = (file: string) => readFileSync(path.join(build, file));
  return [
    sizeOf('Lede: extraction script (holds Readability)', own('extract.js')),
    sizeOf('Lede: overlay script', own('overlay.js')),
    sizeOf('Lede: background', own('background.js')),
    await packageSize('@mozilla/readability', 'Readability.js'),
    await packageSize('dompurify', 'dist/purify.es.mjs'),
  ];
}
