import type { Channel, Launch } from '../../src/channels/channel.js';
import type { AssessmentContent } from '../../src/core/assessment/content.js';
import { Shelf } from '../../src/core/session/shelf.js';
import {
  assessment,
  type AssessmentAction,
  type AssessmentState,
} from '../../src/players/assessment/assessment.js';
import { Keepsakes } from '../../src/shell/keepsakes.js';
import { SessionController } from '../../src/shell/session-controller.js';
import type { Timeline } from '../fakes/timeline.js';
import { PACKAGE, type Place, type Visit } from './far-side.js';
import { content } from './tokens.js';

/** A session over the assessment of these tests. */
export type Session = SessionController<AssessmentContent, AssessmentState, AssessmentAction>;

/** A package that has opened. */
export interface Opened {
  readonly session: Session;
  readonly channel: Channel;
  readonly launch: Launch;
}

/**
 * Opens the package in a page, as the shell does.
 *
 * @param given Attempts that another tab hands over.
 * @returns Undefined when no launch comes, however long one waits.
 */
export async function openPage(
  place: Pick<Place, 'open' | 'settings'>,
  { tab }: Pick<Visit, 'tab'>,
  given: readonly string[] = [],
): Promise<Opened | undefined> {
  const { environment, terms } = tab;
  const channel = place.open({ ...PACKAGE, ...place.settings }, environment);
  const found = await comingOf(terms.timeline, channel.open());
  if (!found) return undefined;
  const launch = { ...found, states: [...found.states, ...given] };
  const { now, monotonic } = environment;
  const session = new SessionController({
    packageId: PACKAGE.packageId,
    repeatable: false,
    channel,
    launch,
    activity: assessment,
    content,
    now,
    monotonic,
    seed: () => terms.network.drawn,
  });
  const { localStorage } = environment;
  const shelf = new Shelf(localStorage, `portolan:${PACKAGE.packageId}:${launch.learner}:`);
  new Keepsakes(shelf).add(session.aside);
  return { session, channel, launch };
}

async function comingOf(timeline: Timeline, opening: Promise<Launch>): Promise<Launch | undefined> {
  let launch: Launch | undefined;
  void opening.then((found) => (launch = found));
  for (let turns = 0; !launch && turns < 100; turns += 1) await timeline.pass(500);
  return launch;
}

/** The learner answers a question. @param response Tells the answer apart; 1 or more. */
export function answerQuestion(session: Session, question: number, response: number): void {
  const item = content.items[question]?.id ?? '';
  session.perform({ type: 'go', item }, 'later');
  session.perform({ type: 'answer', response, seconds: 1 });
}
