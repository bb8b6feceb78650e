/** In what LRSs differ. */
export interface LrsTraits {
  /** Whether the rules of a cmi5 session are enforced. */
  readonly cmi5: boolean;
  /** Status of a refusal by the rules. */
  readonly refusal: 400 | 403;
  /** Whether a statement with a known id is fine when it is the same, always, or never. */
  readonly repeat: 'same' | 'fine' | 'refused';
  /** Whether a list is stored wholly or not at all. */
  readonly atomic: boolean;
  /** Whether `initialized` may be followed by others in one list. */
  readonly mixedStart: boolean;
  /** What a list gets: its ids, or a friendly word while it is thrown away. */
  readonly lists: 'stored' | 'dropped';
  /** Whether a look-up by id answers with a list of one. */
  readonly wrapped: boolean;
  /** Status of a stale `If-Match`; undefined where documents have no tags. */
  readonly stale?: 409 | 412 | undefined;
  /** Whether an existing document needs `If-Match`, as in xAPI 2.0. */
  readonly demandsTag: boolean;
  /** Status of a token asked for twice. */
  readonly secondFetch: 200 | 401;
  /** Whether the token dies with `terminated`. */
  readonly mortalToken: boolean;
  /** The only name under which a document is kept; any other gets an empty success. */
  readonly onlyState?: string | undefined;
}

/** As strict as the standards allow: ADL's content test suite, and tags on documents. */
export const STRICT: LrsTraits = {
  cmi5: true,
  refusal: 403,
  repeat: 'refused',
  atomic: true,
  mixedStart: false,
  lists: 'stored',
  wrapped: false,
  stale: 412,
  demandsTag: true,
  secondFetch: 401,
  mortalToken: false,
};

/** Moodle with mod_cmi5: half a list may be stored, a repeat is an error, a stale tag is 409. */
export const MOODLE: LrsTraits = {
  ...STRICT,
  refusal: 400,
  atomic: false,
  mixedStart: true,
  wrapped: true,
  stale: 409,
  demandsTag: false,
};

/** ILIAS: no tags, a second token is a 200 with an error, and the token dies with the session. */
export const ILIAS: LrsTraits = {
  ...STRICT,
  stale: undefined,
  demandsTag: false,
  secondFetch: 200,
  mortalToken: true,
};

/** Open edX: only single PUTs count, one document only, and no session id. */
export const OPEN_EDX: LrsTraits = {
  ...STRICT,
  cmi5: false,
  repeat: 'fine',
  lists: 'dropped',
  stale: undefined,
  demandsTag: false,
  secondFetch: 200,
  onlyState: 'suspendData',
};

/** An LRS without sessions, such as one behind a `tincan.xml`. */
export const PLAIN: LrsTraits = { ...STRICT, cmi5: false, repeat: 'same', demandsTag: false };
