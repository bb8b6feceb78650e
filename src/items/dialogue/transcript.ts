import {
  ended,
  shareOf,
  strongestOf,
  strongestPath,
  turnAfter,
  type Path,
  type Reply,
  type Step,
  type Turn,
} from './path.js';
import type { DialogueItem } from './schema.js';

/** Something that others say; `on` where the same voice has just spoken. */
export interface Speech {
  readonly voice: 'other';
  readonly who: string;
  readonly text: string;
  readonly on: boolean;
}

/**
 * One line of a transcript.
 *
 * `own` is said by the learner, `event` told by nobody, `step` a reply with its grade and
 * `strongest` a reply that would have been the best. `onward` parts what was said from what
 * would have been.
 */
export type Line =
  | Speech
  | { readonly voice: 'own' | 'event'; readonly text: string }
  | { readonly voice: 'step'; readonly step: Step }
  | { readonly voice: 'strongest'; readonly reply: Reply }
  | { readonly voice: 'onward'; readonly begun: boolean };

/** The conversation so far: a longer one begins with the lines of a shorter one. */
export function transcriptOf({ steps, turn }: Path): readonly Line[] {
  return [
    ...steps.flatMap((step): readonly Line[] => [
      ...saidIn(step.turn),
      { voice: 'own', text: step.reply.text },
      ...eventsAfter(step.reply),
    ]),
    ...saidIn(turn),
  ];
}

/**
 * The conversation with each reply judged, and the strongest reply of a turn behind what the
 * learner's own one led to.
 *
 * One that was broken off goes on with the strongest replies.
 */
export function judgedTranscriptOf(item: DialogueItem, path: Path): readonly Line[] {
  const rest = strongestPath(item, path.turn);
  return [
    ...path.steps.flatMap((step): readonly Line[] => [
      ...saidIn(step.turn),
      { voice: 'step', step },
      ...eventsAfter(step.reply),
      ...betterThan(step),
    ]),
    ...saidIn(path.turn),
    ...(ended(path) ? [] : [{ voice: 'onward', begun: path.steps.length > 0 } as const]),
    ...rest.steps.flatMap(({ reply }): readonly Line[] => [
      { voice: 'strongest', reply },
      ...eventsAfter(reply),
      ...saidIn(turnAfter(item, reply)),
    ]),
  ];
}

function saidIn(turn: Turn | undefined): readonly Line[] {
  return (turn?.says ?? []).map(({ who, line }, at, says) => ({
    voice: 'other',
    who,
    text: line,
    on: says[at - 1]?.who === who,
  }));
}

function eventsAfter({ consequence }: Reply): readonly Line[] {
  return consequence ? [{ voice: 'event', text: consequence }] : [];
}

function betterThan(step: Step): readonly Line[] {
  const { replies = [] } = step.turn;
  return shareOf(step) < 1 ? [{ voice: 'strongest', reply: strongestOf(replies) }] : [];
}
