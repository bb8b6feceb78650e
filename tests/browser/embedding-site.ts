import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { mimeType } from '../../packager/preview/mime-type.js';

/** Pages around a package, each by its path; the package itself lies below `/package/`. */
export interface EmbeddingSite {
  /** One origin. */
  readonly url: string;
  /** The same site under another origin. */
  readonly elsewhere: string;
  close(): Promise<void>;
}

/**
 * Serves a package and the pages of an LMS that embed it.
 *
 * @param headers Sent with every file of the package.
 */
export async function openEmbedding(
  zip: string,
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<EmbeddingSite> {
  const dist = process.env['PORTOLAN_DIST'] ?? 'dist';
  const files = new AdmZip(join(dist, 'packages', zip));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = pages[pathname];
    const path = pathname.replace('/package/', '');
    const file = page === undefined ? files.getEntry(path)?.getData() : Buffer.from(page);
    if (!file) {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    const type = page === undefined ? mimeType(path) : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...(page === undefined ? headers : {}) });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so the address is an object.
  const port = String((server.address() as AddressInfo).port);
  return {
    url: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/**
 * The script of a page with the API of SCORM 1.2 that takes everything and keeps it in `window.kept`.
 *
 * @param after Milliseconds after which it appears.
 */
export function recorder(after = 0): string {
  return `<script>
    const kept = (window.kept = {});
    const api = {
      LMSInitialize: () => 'true',
      LMSGetValue: (element) => kept[element] ?? '',
      LMSSetValue: (element, value) => { kept[element] = value; return 'true'; },
      LMSCommit: () => 'true',
      LMSFinish: () => { kept.finished = 'yes'; return 'true'; },
      LMSGetLastError: () => '0',
      LMSGetErrorString: () => '',
      LMSGetDiagnostic: () => '',
    };
    setTimeout(() => { window.API = api; }, ${String(after)});
  </script>`;
}

/** A page that shows another in a frame. */
export function framing(address: string, more = '', attributes = ''): string {
  return `<!doctype html><html lang="en"><title>LMS</title>${more}
    <iframe title="Course" src="${address}" width="700" height="800" ${attributes}></iframe>`;
}
