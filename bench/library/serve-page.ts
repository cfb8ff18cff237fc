import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
// Of this run alone: two benches may run side by side.
const out = join(root, `.output-library-bench-${process.pid}`);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** The bench's page, built for production, on localhost. */
export type ServedPage = { readonly address: string; readonly folder: string; close(): void };

/** Builds the bench's page as a release would be built and serves it. */
export async function servePage(): Promise<ServedPage> {
  await build({
    root: join(root, 'bench/library/page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    resolve: {
      alias: { '@': root, 'wxt/browser': join(root, 'bench/library/page/browser-stand-in.ts') },
    },
    worker: { format: 'es' },
    build: { outDir: out, emptyOutDir: true, target: 'chrome126', reportCompressedSize: false },
  });
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(out, path === '/' ? 'index.html' : path);
    const content = await readFile(file).catch(() => null);
    response.writeHead(content ? 200 : 404, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://localhost:${port}/`,
    folder: out,
    close: () => {
      server.close();
      rmSync(out, { recursive: true, force: true });
    },
  };
}
