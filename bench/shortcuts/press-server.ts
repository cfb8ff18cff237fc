import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the probe extensions have told so far. */
export type PressServer = {
  readonly address: string;
  /** Keys by the name of their command, '' where the browser left it unset. */
  readonly given: ReadonlyMap<string, string>;
  /** Names of the commands that were called, in order; emptied by `forget`. */
  readonly pressed: readonly string[];
  forget(): void;
  close(): void;
};

/** Starts the server that probe extensions talk to, and that serves a plain page at `/page`. */
export async function startPressServer(): Promise<PressServer> {
  const given = new Map<string, string>();
  const pressed: string[] = [];
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    const [where, name = ''] = (request.url ?? '').split('?');
    if (where === '/pressed') pressed.push(name);
    if (where === '/page') response.setHeader('content-type', 'text/html');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      if (where === '/got')
        // Written by the probe extension's own background script.
        for (const [name, key] of JSON.parse(body) as [string, string][]) given.set(name, key);
      response.end(where === '/page' ? '<!doctype html><title>Page</title><input autofocus>' : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    given,
    pressed,
    forget: () => void (pressed.length = 0),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
