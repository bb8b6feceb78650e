import {
  profilePlaces,
  profileWith,
  type ProfileLaunch,
} from '../../../core/competence/profile-store.js';
import { figures, MINUTE, type ProfileRecord } from '../../../core/competence/profile.js';
import { showings } from '../../../core/scenario/evidence.js';
import type { TextStore } from '../../../core/session/shelf.js';
import type { ScenarioContent } from '../content.js';
import { measureOf } from '../measures.js';
import { competencesOf, isFinished, worldOf, type ScenarioState } from '../scenario-state.js';

/** The package that a run was played in. */
export interface PlayedPackage {
  readonly packageId: string;
  readonly version: string;
  readonly baseIri: string;
}

/**
 * What a finished run has measured, for the learner's profile; undefined for one that gives no evidence.
 *
 * The package tells that it is evidence of a game. Where the first run counts, later ones add nothing,
 * because their learners have seen the authors' view.
 */
export function recordOf(
  content: ScenarioContent,
  state: ScenarioState,
  date: Date,
  { packageId, version }: Pick<PlayedPackage, 'packageId' | 'version'>,
): ProfileRecord | undefined {
  const { earlier, run, seed } = state;
  const late = content.counts === 'first' && earlier.kept !== undefined;
  if (run?.mode !== 'assess' || late || !isFinished(content, state)) return undefined;
  const decisions = worldOf(content, state)?.decisions ?? [];
  const measures = showings(decisions, competencesOf(content)).flatMap((showing) => {
    const measure = measureOf(showing, version);
    if (!measure) return [];
    const { estimate, standardError, answers } = measure;
    return [[showing.competence, figures(estimate, standardError, answers)] as const];
  });
  return {
    package: packageId,
    version,
    attempt: seed,
    at: Math.round(date.getTime() / MINUTE),
    measures: Object.fromEntries(measures),
  };
}

/** Adds what a run has measured to the learner's profile; nothing where nothing may be written. */
export async function keepMeasures(
  record: ProfileRecord | undefined,
  baseIri: string,
  launch: ProfileLaunch,
  storage: TextStore | undefined,
): Promise<void> {
  if (!record || launch.mode !== 'normal') return;
  await profileWith(profilePlaces(launch, baseIri, storage), [record]);
}
