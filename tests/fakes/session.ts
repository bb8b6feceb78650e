import type { Launch } from '../../src/channels/channel.js';
import type { AssessmentContent } from '../../src/core/assessment/content.js';
import type { AnyReportType } from '../../src/core/assessment/report-type.js';
import { registerItemType } from '../../src/items/registry.js';
import {
  assessment,
  type AssessmentAction,
  type AssessmentState,
} from '../../src/players/assessment/assessment.js';
import { registerReportType } from '../../src/reports/registry.js';
import { SessionController } from '../../src/shell/session-controller.js';
import { assessmentOf, fakeItemTypes, letterItem, plainReport, pointItem } from './assessments.js';
import { FakeChannel } from './channel.js';

fakeItemTypes.forEach(registerItemType);
// The registry hands a report only content of its own kind.
registerReportType(plainReport as AnyReportType);

/** Id of the sample package. */
export const PACKAGE = 'harbour-check';
/** A moment at which every session begins. */
export const NOW = Date.UTC(2026, 10, 22, 16, 20);
/** Three questions, of which the first has a right answer. */
export const items = [
  letterItem('first', 1, { right: 'b' }),
  pointItem('second', 2),
  letterItem('third', 3),
];
/** The sample assessment. */
export const content = assessmentOf(items);

/** The learner answers the question shown. */
export const answer = (response: unknown): AssessmentAction => ({
  type: 'answer',
  response,
  seconds: 1,
});
/** The learner hands in. */
export const handIn: AssessmentAction = { type: 'hand-in' };

/** A session of the sample assessment, and the world around it. */
export interface Opened {
  readonly channel: FakeChannel;
  readonly session: SessionController<AssessmentContent, AssessmentState, AssessmentAction>;
  /** Lets seconds pass. */
  readonly pass: (seconds: number) => void;
}

/** A session of a learner who opens the package. */
export function open(
  launch: Partial<Launch> = {},
  more: { content?: AssessmentContent; repeatable?: boolean; activity?: typeof assessment } = {},
): Opened {
  const channel = new FakeChannel(launch);
  let milliseconds = 0;
  const session = new SessionController({
    packageId: PACKAGE,
    repeatable: true,
    channel,
    launch: { keeps: 'lms', mode: 'normal', learner: '', states: [], finished: false, ...launch },
    activity: assessment,
    content,
    now: () => NOW + milliseconds,
    monotonic: () => milliseconds,
    seed: () => 7,
    ...more,
  });
  const pass = (seconds: number) => {
    milliseconds += seconds * 1000;
  };
  return { channel, session, pass };
}

/** The same learner on the next day, with what the channel kept. */
export function reopen(before: Opened, launch: Partial<Launch> = {}, more = {}): Opened {
  return open({ states: [before.channel.state], ...launch }, more);
}

/** Lets promises that are settled already reach their listeners. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
