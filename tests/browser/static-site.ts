import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { mimeType } from '../../packager/preview/mime-type.js';

/** A website of files on this computer, such as a university has one. */
export interface StaticSite {
  /** Such as `http://127.0.0.1:4400`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves folders under a strict content security policy.
 *
 * @param folders Folders on disk by the first part of the address; `''` for the rest.
 */
export async function openSite(folders: Readonly<Record<string, string>>): Promise<StaticSite> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const path = normalize(new URL(request.url ?? '/', 'http://site').pathname).slice(1);
    const [first = '', ...rest] = path.split('/');
    const folder = folders[first];
    const file = folder === undefined ? join(folders[''] ?? '', path) : join(folder, ...rest);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': mimeType(file),
      'Content-Security-Policy': "default-src 'self'; img-src 'self' data:",
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so the address is an object.
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${String(port)}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
