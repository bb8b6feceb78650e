import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AdmZip from 'adm-zip';
import { mimeType } from '../../../packager/preview/mime-type.js';
import { playerOf } from './moodle-player.js';

/** What a learner's attempt is to the LMS: elements and values. */
export type Stored = Record<string, string>;

const LOGIN = '<!doctype html><title>Log in to the site</title><h1>Log in</h1><form></form>';

/** A site that plays one package as Moodle 4.5 does, and can be made to fail as Moodle does. */
export class MoodleSite {
  readonly url: string;
  /** Whether the learner's session has run out: every address answers with the login page. */
  signedOut = false;
  /** Whether the database is away: what is committed earns an error. */
  failing = false;
  /** Characters to which a state is cut; none if absent. */
  cutAt: number | undefined;
  /** Percent; '' for no pass mark. */
  mastery = '';
  /** Bytes of the largest request that came. */
  largest = 0;
  #files: AdmZip;
  readonly #server: Server;
  readonly #stored = new Map<string, Stored>();

  private constructor(server: Server, url: string, files: AdmZip) {
    this.#server = server;
    this.url = url;
    this.#files = files;
  }

  /** Opens a site with a package of `dist/packages`. */
  static async open(zip: string): Promise<MoodleSite> {
    const dist = process.env['PORTOLAN_DIST'] ?? 'dist';
    const files = new AdmZip(join(dist, 'packages', zip));
    const found: { site?: MoodleSite } = {};
    const server = createServer((request, response) => {
      void found.site?.answer(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // Listening on a port, so the address is an object.
    const { port } = server.address() as AddressInfo;
    found.site = new MoodleSite(server, `http://127.0.0.1:${String(port)}`, files);
    return found.site;
  }

  /** Puts another version of the package in the place of this one, as a teacher does. */
  replace(zip: string): void {
    this.#files = new AdmZip(zip);
  }

  /** Address of the player for a learner. */
  player(learner: string): string {
    return `${this.url}/player?learner=${encodeURIComponent(learner)}`;
  }

  /** What the site holds of a learner. */
  stored(learner: string): Stored {
    const stored = this.#stored.get(learner) ?? {};
    this.#stored.set(learner, stored);
    return stored;
  }

  /** The answers that the site holds of a learner, in words, by the id of the question. */
  answers(learner: string): Readonly<Record<string, string>> {
    const stored = this.stored(learner);
    const objectives = Object.keys(stored).filter((name) =>
      /^cmi\.objectives\.\d+\.id$/.test(name),
    ).length;
    const lines = Object.keys(stored)
      .map((name) => /^cmi\.interactions\.(\d+)\.id$/.exec(name)?.[1])
      .filter((at) => at !== undefined && Number(at) >= objectives);
    return Object.fromEntries(
      lines.map((at) => [
        stored[`cmi.interactions.${String(at)}.id`] ?? '',
        stored[`cmi.interactions.${String(at)}.student_response`] ?? '',
      ]),
    );
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const learner = url.searchParams.get('learner') ?? '';
    if (this.signedOut) return reply(response, 200, LOGIN);
    if (url.pathname === '/player') return reply(response, 200, this.#page(learner));
    if (url.pathname === '/datamodel.php') {
      const body = await textOf(request);
      this.largest = Math.max(this.largest, Buffer.byteLength(body));
      if (this.failing) return reply(response, 500, 'Error writing to database');
      for (const [name, value] of new URLSearchParams(body)) {
        const cut = name === 'cmi.suspend_data' ? this.cutAt : undefined;
        this.stored(learner)[name] = value.slice(0, cut);
      }
      return reply(response, 200, 'true\n0');
    }
    const path = url.pathname.replace('/package/', '');
    const file = this.#files.getEntry(path)?.getData();
    if (!file) return reply(response, url.pathname === '/favicon.ico' ? 204 : 404, '');
    response.writeHead(200, { 'content-type': mimeType(path) }).end(file);
  }

  #page(learner: string): string {
    const setup = {
      learner,
      mastery: this.mastery,
      stored: this.stored(learner),
      endpoint: `/datamodel.php?learner=${encodeURIComponent(learner)}`,
    };
    const json = JSON.stringify(setup).replace(/</g, '\\u003c');
    return `<!doctype html><meta charset="utf-8"><title>Course</title>
<script>(${String(playerOf)})(${json})</script>
<iframe src="/package/index.html" width="800" height="900" title="Activity"></iframe>`;
  }
}

function reply(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
