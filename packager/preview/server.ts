import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Attempts } from './attempts.js';
import { LearningRecords } from './learning-records.js';
import { Packages } from './packages.js';
import { courseFacts, planLaunch, tincanActivityId, type LaunchMode } from './launch.js';
import { page } from './page.js';
import { mimeType } from './mime-type.js';

/** A preview that is running. */
export interface Preview {
  /** Such as `http://127.0.0.1:4400`. */
  readonly url: string;
  readonly attempts: Attempts;
  readonly records: LearningRecords;
  close(): Promise<void>;
}

/** What the preview needs. */
export interface PreviewOptions {
  /** Where `pack` wrote its packages. */
  readonly packages: string;
  /** The script of the preview's own pages; its parts lie beside it. */
  readonly script: string;
  /** The style sheet that holds the tokens. */
  readonly style: string;
  /** 0 for any free port. */
  readonly port: number;
}

/** What a request is answered with. */
interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** A local LMS on this machine only, which plays packages and shows what it was told. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const lms = new LocalLms(options);
  const server = createServer((request, response) => {
    void lms.serve(request, response);
  });
  await listen(server, options.port);
  lms.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: lms.origin,
    attempts: lms.attempts,
    records: lms.records,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

/** Answers the requests of the preview's pages and of the packages. */
class LocalLms {
  origin = '';
  readonly attempts = new Attempts(randomUUID);
  readonly records = new LearningRecords();
  readonly #packages: Packages;
  readonly #options: PreviewOptions;

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.#packages = new Packages(options.packages);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let reply: Reply;
    try {
      reply = await this.#reply(request, await bodyOf(request));
    } catch (error) {
      reply = { status: 500, body: error instanceof Error ? error.message : String(error) };
    }
    response.writeHead(reply.status, { 'cache-control': 'no-store', ...reply.headers });
    response.end(reply.body);
  }

  async #reply(request: IncomingMessage, body: string): Promise<Reply> {
    const url = new URL(request.url ?? '/', this.origin);
    const [, place = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
    switch (place) {
      case '':
      case 'play':
        return html(page());
      case 'returned':
        return html(
          '<!doctype html><title>Returned</title><p>The package has returned to the LMS.',
        );
      case 'style.css':
        return asset(this.#options.style, 'style.css');
      case 'font':
        return this.#font(rest[0] ?? '');
      case 'favicon.ico':
        return { status: 204 };
      case 'content':
        return this.#content(rest);
      case 'api':
        return this.#api(rest, url.searchParams, body);
      case 'lrs':
        return this.records.handle(rest[0] ?? '', {
          method: request.method ?? 'GET',
          url: url.href,
          headers: headersOf(request),
          body,
        });
      default:
        return this.#script(place);
    }
  }

  /** The script of the pages, or a part of it that lies beside it. */
  #script(name: string): Reply {
    const file = join(dirname(this.#options.script), name);
    const known = /^[\w-]+\.js$/.test(name) && existsSync(file);
    return known ? asset(file, name) : { status: 404, body: 'Not found' };
  }

  #font(name: string): Reply {
    const file = join(dirname(this.#options.style), 'font', name);
    const known = /^[\w.-]+\.woff2$/.test(name) && existsSync(file);
    return known ? asset(file, name) : { status: 404, body: 'No such font' };
  }

  #content([zip = '', ...path]: readonly string[]): Reply {
    const bytes = this.#packages.file(zip, path.join('/'));
    if (!bytes) return { status: 404, body: 'No such file in the package' };
    return { status: 200, headers: { 'content-type': mimeType(path.at(-1) ?? '') }, body: bytes };
  }

  #api([call = '', id = '']: readonly string[], query: URLSearchParams, body: string): Reply {
    switch (call) {
      case 'packages':
        return json(this.#packages.list());
      case 'launch':
        return this.#launch(query);
      case 'commit':
        return this.#commit(id, body);
      case 'attempt':
        return this.#told(id, query.get('known'));
      default:
        return { status: 404, body: 'No such call' };
    }
  }

  #launch(query: URLSearchParams): Reply {
    const zip = query.get('zip') ?? '';
    const learner = query.get('learner') ?? 'learner-1';
    const pkg = this.#packages.find(zip);
    if (!pkg) return { status: 404, body: `There is no package "${zip}".` };
    const attempt =
      query.get('start') === 'anew'
        ? this.attempts.begin(zip, learner)
        : this.attempts.latest(zip, learner);
    attempt.sessions += 1;
    const facts = this.#facts(zip, pkg.target);
    const place = {
      origin: this.origin,
      session: randomUUID(),
      mode: (query.get('mode') ?? 'normal') as LaunchMode,
      language: query.get('language') ?? '',
      activityId: facts.activityId,
    };
    let entry = '';
    if (pkg.target === 'cmi5') entry = this.records.openCmi5(attempt, place, facts);
    if (pkg.target === 'xapi') entry = this.records.openXapi(attempt, place);
    return json(planLaunch(pkg, attempt, place, entry));
  }

  #facts(zip: string, target: string) {
    const read = (file: string) => this.#packages.file(zip, file)?.toString('utf8') ?? '';
    if (target === 'cmi5') return courseFacts(read('cmi5.xml'));
    return { activityId: tincanActivityId(read('tincan.xml')), moveOn: 'NotApplicable' };
  }

  #commit(id: string, body: string): Reply {
    const attempt = this.attempts.find(id);
    if (!attempt) return { status: 404, body: 'No such attempt' };
    const { values, ended, seconds } = JSON.parse(body) as {
      values: Record<string, string>;
      ended: boolean;
      seconds: number;
    };
    attempt.values = values;
    if (ended) attempt.totalSeconds += seconds;
    if (ended) attempt.ended += 1;
    return json({ kept: true });
  }

  /** What a record store was told, unless nothing has come since the version that is known. */
  #told(id: string, known: string | null): Reply {
    const statements = this.records.statements(id);
    const refusals = this.records.refusals(id);
    const stateCharacters = this.records.stateCharacters(id);
    const version = [statements.length, refusals.length, stateCharacters].join('.');
    if (known === version) return { status: 204 };
    return json({ version, statements, refusals, stateCharacters });
  }
}

function html(body: string): Reply {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

function json(value: unknown): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  };
}

function asset(path: string, name: string): Reply {
  return { status: 200, headers: { 'content-type': mimeType(name) }, body: readFileSync(path) };
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}
