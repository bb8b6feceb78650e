import type { LrsRequest, LrsResponse } from './faults.js';
import type { LrsTraits } from './traits.js';

interface Document {
  readonly text: string;
  readonly tag: string;
}

/** What names a document of each kind; a registration may be left out. */
const NAMES = {
  state: ['stateId', 'activityId', 'agent', 'registration'],
  profile: ['profileId', 'agent'],
} as const;

/** The state documents of an LRS, by name, activity, learner and registration; or its agent profiles, by name and learner. */
export class StateStore {
  readonly #traits: LrsTraits;
  readonly #names: readonly string[];
  readonly #documents = new Map<string, Document>();
  /** How often a document was written. */
  writes = 0;
  #tag = 0;

  /** @param traits Decide on tags and on which names are kept. */
  constructor(traits: LrsTraits, kind: keyof typeof NAMES = 'state') {
    this.#traits = traits;
    this.#names = NAMES[kind];
  }

  /** The texts of all documents. */
  get texts(): readonly string[] {
    return [...this.#documents.values()].map(({ text }) => text);
  }

  /** Answers a request for a document. */
  handle({ method, headers, body = '' }: LrsRequest, { searchParams }: URL): LrsResponse {
    const { onlyState } = this.#traits;
    const odd = onlyState !== undefined;
    if (odd && searchParams.get('stateId') !== onlyState) return reply(200, '{"success": true}');
    const strange = [...searchParams.keys()].some((name) => !this.#names.includes(name));
    if (strange || this.#names.slice(0, 3).some((name) => !searchParams.get(name))) {
      return reply(400);
    }
    const key = JSON.stringify(this.#names.map((name) => searchParams.get(name)));
    const document = this.#documents.get(key);
    if (method === 'GET') {
      if (!document) return odd ? reply(200, '{}') : reply(404);
      return reply(
        200,
        document.text,
        this.#traits.stale === undefined ? {} : { ETag: document.tag },
      );
    }
    const refused = this.#refusal(headers, document);
    if (refused !== undefined) return reply(refused);
    this.#tag += 1;
    this.writes += 1;
    this.#documents.set(key, { text: body, tag: `"${this.#tag}"` });
    return reply(204);
  }

  #refusal(headers: LrsRequest['headers'], document: Document | undefined): number | undefined {
    const { stale, demandsTag } = this.#traits;
    if (stale === undefined || !document) return undefined;
    if (headers['if-none-match'] === '*') return 412;
    const match = headers['if-match'];
    if (match === undefined) return demandsTag ? 409 : undefined;
    return match === document.tag ? undefined : stale;
  }
}

function reply(
  status: number,
  body = '',
  headers: Readonly<Record<string, string>> = {},
): LrsResponse {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}
