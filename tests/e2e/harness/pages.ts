import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';

/** One page of the test site: its text and headers, or a function that answers by hand. */
export type TestPage =
  | {
      readonly html: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on localhost, with all that was asked of it. */
export type Site = {
  /** `http://localhost:1234`, without a slash at the end. */
  readonly origin: string;
  /** Method-less list of the paths asked for, in order: what a canary server has heard. */
  readonly asked: readonly string[];
  close(): Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The sample site of the repository: the page that this project began with, and its pictures. */
export const sampleFolder = path.resolve('samples');

/** The path of the sample article on a site that serves `sampleFolder`. */
export const samplePath = '/tayemni-perehovory/';

/**
 * Serves pages on a free port: those given by path, then files of `folder`, else 404 (a canary that
 * only listens gives neither).
 */
export async function serveSite(
  pages: Readonly<Record<string, TestPage>> = {},
  folder?: string,
): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(request.url ?? '/');
    const page = pages[pathname];
    if (typeof page === 'function') return void page(request, response);
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      return void response.end(page.html);
    }
    const file =
      folder && path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    void (file ? readFile(file) : Promise.reject(new Error('no folder'))).then(
      (content) => {
        response.setHeader(
          'content-type',
          types[path.extname(file ?? '').toLowerCase()] ?? 'text/plain',
        );
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The site has no port');
  return {
    origin: `http://localhost:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
