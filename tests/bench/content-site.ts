import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { mimeType } from '../../packager/preview/mime-type.js';

/** Files of a page, by their paths. */
export type SiteFiles = ReadonlyMap<string, Buffer>;

/** A file that was asked for, and the bytes of its answer without the headers. */
export interface Served {
  readonly path: string;
  readonly bytes: number;
}

/** A web server that counts what it sends. */
export interface ContentSite {
  /** Such as `http://127.0.0.1:4400`. */
  readonly url: string;
  /**
   * What was sent below a folder since the last call.
   *
   * @throws Error when the LMS failed since then: nothing measured behind it counts.
   */
  take(folder: string): readonly Served[];
  close(): Promise<void>;
}

/** How long browsers may keep a file, as Moodle says it: six hours. */
const CACHE = 'private, max-age=21600';
/** What web servers compress. */
const TEXT = /\.(html|js|css|svg|json|txt|xml)$/;

/**
 * Serves folders below `/content/`, and everything else from a local LMS behind it.
 *
 * @param folders Files of each folder, by the folder's name.
 * @param gzip Whether texts are sent gzipped to those who accept it; compressed beforehand, so that it costs no time.
 * @param lms Address of the LMS.
 */
export async function openContentSite(
  folders: ReadonlyMap<string, SiteFiles>,
  gzip: boolean,
  lms: string,
): Promise<ContentSite> {
  const bodies = new Map(
    [...folders].flatMap(([folder, files]) =>
      [...files].map(([path, bytes]) => [`/content/${folder}/${path}`, bodyOf(path, bytes, gzip)]),
    ),
  );
  let served: Served[] = [];
  let failure: Error | undefined;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const body = bodies.get(pathname);
    if (!body) {
      passOn(request, response, lms).catch((error: unknown) => {
        // A page that is closed takes its requests back.
        if (response.destroyed) return;
        failure ??= new Error(`The LMS failed at ${pathname}: ${String(error)}`);
        response.writeHead(502).end();
      });
      return;
    }
    served.push({ path: pathname, bytes: body.bytes.length });
    response.writeHead(200, {
      'content-type': mimeType(pathname),
      'content-length': body.bytes.length,
      'cache-control': CACHE,
      ...(body.gzipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, so the address is an object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    take(folder) {
      if (failure) throw failure;
      const own = served.filter(({ path }) => path.startsWith(`/content/${folder}/`));
      served = served.filter((one) => !own.includes(one));
      return own;
    },
    close: () => closed(server),
  };
}

interface Body {
  readonly bytes: Buffer;
  readonly gzipped: boolean;
}

function bodyOf(path: string, bytes: Buffer, gzip: boolean): Body {
  const gzipped = gzip && TEXT.test(path);
  return { bytes: gzipped ? gzipSync(bytes) : bytes, gzipped };
}

/**
 * Asks the LMS in the browser's place, so that both have the same address.
 *
 * @throws Error of the LMS, in its own words.
 */
async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  lms: string,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', url = '/' } = request;
  const reply = await fetch(`${lms}${url}`, {
    method,
    ...(method === 'POST' ? { body: Buffer.concat(chunks) } : {}),
  });
  if (reply.status >= 500) throw new Error(await reply.text());
  const type = reply.headers.get('content-type') ?? 'text/plain';
  // The LMS's own script and style are read from the browser's cache when they are not to be measured.
  const cache = url.startsWith('/api/') ? 'no-store' : CACHE;
  response.writeHead(reply.status, { 'content-type': type, 'cache-control': cache });
  response.end(Buffer.from(await reply.arrayBuffer()));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
