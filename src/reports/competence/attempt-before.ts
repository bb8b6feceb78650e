import {
  profilePlaces,
  profileWith,
  type ProfileLaunch,
} from '../../core/competence/profile-store.js';
import {
  figures,
  MINUTE,
  recordBefore,
  type Figures,
  type ProfileRecord,
} from '../../core/competence/profile.js';
import type { Answer } from '../../core/report/result.js';
import type { TextStore } from '../../core/session/shelf.js';
import type { CompetenceFindings, Level } from './competence.js';

/** The attempt that a report tells of. */
export interface ReportedAttempt {
  readonly state: { readonly seed: number };
  /** When it was handed in. */
  readonly savedAt: Date;
  readonly answers: readonly Answer[];
  readonly launch: ProfileLaunch;
}

/** The package that asked. */
export interface ReportingPackage {
  readonly packageId: string;
  readonly version: string;
  readonly baseIri: string;
}

/** Where profiles come from besides the record store. */
export interface ProfileSources {
  /** The device's; absent where it may not be read. */
  readonly storage: TextStore | undefined;
  /** What the learner has carried here by hand. */
  readonly brought?: ProfileRecord | undefined;
}

/** What an attempt has measured, for the learner's profile. */
export function recordOf(
  { areas, competences }: Pick<CompetenceFindings, 'areas' | 'competences'>,
  { state, savedAt }: Pick<ReportedAttempt, 'state' | 'savedAt'>,
  { packageId, version }: Pick<ReportingPackage, 'packageId' | 'version'>,
): ProfileRecord {
  const known = [...areas, ...competences].filter(({ answered }) => answered > 0);
  return {
    package: packageId,
    version,
    attempt: state.seed,
    at: Math.round(savedAt.getTime() / MINUTE),
    measures: Object.fromEntries(known.map((one) => [one.id, figuresOf(one)])),
  };
}

/** What a profile keeps of a level. */
export function figuresOf({ at, deviation, answered }: Level): Figures {
  return figures(at, deviation, answered);
}

/**
 * Keeps what an attempt has measured, and what was brought, where it may; finds the attempt before it at
 * the same package.
 */
export async function attemptBefore(
  findings: CompetenceFindings,
  attempt: ReportedAttempt,
  from: ReportingPackage,
  { storage, brought }: ProfileSources,
): Promise<ProfileRecord | undefined> {
  const { launch } = attempt;
  const record = recordOf(findings, attempt, from);
  const places = profilePlaces(launch, from.baseIri, storage);
  const added = brought ? [brought, record] : [record];
  return recordBefore(await profileWith(places, launch.mode === 'normal' ? added : []), record);
}
