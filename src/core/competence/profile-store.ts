import { Shelf, type TextStore } from '../session/shelf.js';
import { joinRecords, profileText, recordsIn, type ProfileRecord } from './profile.js';

/** What a record store answers about the document of a learner. */
export interface DocumentAnswer {
  readonly status: number;
  readonly text: string;
  /** Absent also where another origin hides it. */
  readonly etag?: string | undefined;
}

/**
 * One request for a document about the learner, by its id; undefined when no answer came. Never throws.
 *
 * @spec xAPI 1.0.3 part 3, 2.6 Agent Profile Resource
 */
export type ProfileDocument = (
  profileId: string,
  call: {
    readonly method: 'GET' | 'PUT';
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>> | undefined;
  },
) => Promise<DocumentAnswer | undefined>;

/** Where the profile of a learner may lie; any of it may be missing. */
export interface ProfilePlaces {
  /** At the record store; absent where the package has none. */
  readonly document?: ProfileDocument | undefined;
  /** The name of the profile there. */
  readonly profileId: string;
  /** Start of all profiles on the device. */
  readonly shelf: Shelf;
  /** A hash of the learner, under which the profile lies on the device; nothing does if empty. */
  readonly person: string;
}

/** The start of the names under which profiles lie on a device. */
export const PROFILE_SHELF = 'portolan.profile.';

/** What a launch says of where the learner's profile lies. */
export interface ProfileLaunch {
  readonly mode: string;
  readonly learner: string;
  readonly person?: string | undefined;
  readonly profile?: ProfileDocument | undefined;
}

/**
 * Where the profile of the learner of a launch may lie.
 *
 * @param baseIri Base of all identifiers of the publisher, whose packages share the profile.
 * @param storage The device's; absent where it may not be read.
 */
export function profilePlaces(
  { learner, person = learner, profile: document }: ProfileLaunch,
  baseIri: string,
  storage: TextStore | undefined,
): ProfilePlaces {
  const shelf = new Shelf(storage, PROFILE_SHELF);
  return { document, profileId: `${baseIri}profile`, shelf, person };
}

/**
 * The profile of a learner after records, if any, were added: newest attempts first.
 *
 * It lies at the record store, or on the device where the store does not take it, or nowhere. A
 * convenience: nobody waits for it, and nothing is told when it cannot be kept. Safe to repeat, because
 * the record of an attempt takes the place of its own; what lies on the device goes along the next time.
 */
export async function profileWith(
  { document, profileId, shelf, person }: ProfilePlaces,
  added: readonly ProfileRecord[] = [],
): Promise<readonly ProfileRecord[]> {
  const found = await document?.(profileId, { method: 'GET' });
  const there = found && recordsOf(found);
  const here = recordsIn(shelf.get(person) ?? '') ?? [];
  const records = joinRecords([...(there ?? []), ...here, ...added]);
  if (added.length === 0) return records;
  const body = profileText(records);
  const put = async (headers?: Readonly<Record<string, string>>) =>
    document?.(profileId, { method: 'PUT', body, headers });
  // From another origin a tag may be forbidden, which looks as if nobody answered.
  const answer =
    there && (found.text === body ? found : ((await put(tagOf(found))) ?? (await put())));
  if (answer && answer.status < 300) shelf.remove(person);
  else if (person) shelf.put(person, body);
  return records;
}

/** What ties a write to what was found, so that it is not put over what another device wrote since. */
function tagOf({ status, etag }: DocumentAnswer): Readonly<Record<string, string>> {
  return status === 200 ? { 'If-Match': etag ?? '*' } : { 'If-None-Match': '*' };
}

/** What a store says lies there; undefined where nothing can be relied on. */
function recordsOf({ status, text }: DocumentAnswer): readonly ProfileRecord[] | undefined {
  if (status === 404 || status === 204) return [];
  return status === 200 ? recordsIn(text) : undefined;
}
