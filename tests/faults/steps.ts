import { randomFrom, type Random } from '../../src/core/session/random.js';
import type { Trouble } from './network.js';
import { QUESTIONS } from './tokens.js';

/** One thing that happens to a learner. */
export type Step =
  /** Answers a question, or changes the answer. */
  | { readonly do: 'answer'; readonly question: number }
  | { readonly do: 'hand-in' }
  /** Something goes wrong, until it is well again. */
  | { readonly do: 'trouble'; readonly trouble: Trouble }
  | { readonly do: 'heal' }
  | { readonly do: 'hide' }
  | { readonly do: 'wait'; readonly seconds: number }
  /** Asks to try again. */
  | { readonly do: 'retry' }
  /** Loads the whole page again, or its frame alone. */
  | { readonly do: 'reload'; readonly frame: boolean }
  /** The page is gone in an instant, and opened anew. */
  | { readonly do: 'kill' }
  /** Leaves as one does, and comes back. */
  | { readonly do: 'relaunch' }
  /** Goes on in another tab of the same browser, which takes the attempt over. */
  | { readonly do: 'tab' }
  /** Leaves, or merely walks away from the open page, and goes on at another device. */
  | { readonly do: 'device'; readonly leave: boolean }
  /** Comes back to a page that was left open on the other device. */
  | { readonly do: 'return' };

/** Everything that happens in one schedule. */
export interface Schedule {
  readonly seed: number;
  readonly steps: readonly Step[];
  /** Whether browsers notice that they are offline. */
  readonly honest: boolean;
}

/** Seconds after which an answer is still on its way, there or back. */
const WAYS = [0.02, 0.07, 0.12, 0.17];
/** Seconds between an answer and what comes next. */
const THOUGHTS = [0, 0.02, 0.07, 0.15, 0.4, 2, 8, 30];
const WAITS = [0, 0.02, 0.07, 0.4, 1, 3, 15, 60, 300, 3600];

type Draw = (random: Random, troubles: readonly Trouble[]) => Step;

const KINDS: readonly (readonly [weight: number, draw: Draw])[] = [
  [40, (random) => ({ do: 'answer', question: whole(random, QUESTIONS) })],
  [14, (random) => ({ do: 'wait', seconds: pick(random, WAITS) })],
  [10, (random, troubles) => ({ do: 'trouble', trouble: pick(random, troubles) })],
  [8, () => ({ do: 'heal' })],
  [4, () => ({ do: 'hide' })],
  [2, () => ({ do: 'retry' })],
  [5, (random) => ({ do: 'reload', frame: random() < 0.4 })],
  [5, () => ({ do: 'kill' })],
  [4, () => ({ do: 'relaunch' })],
  [3, () => ({ do: 'tab' })],
  [4, (random) => ({ do: 'device', leave: random() < 0.6 })],
  [2, () => ({ do: 'return' })],
  [2, () => ({ do: 'hand-in' })],
];

const LONGEST = 30;

/** The schedule of a seed; always the same one. */
export function scheduleOf(seed: number, troubles: readonly Trouble[]): Schedule {
  const random = randomFrom(seed);
  const steps = Array.from({ length: 4 + whole(random, LONGEST - 4) }, () => {
    const step = drawStep(random, troubles);
    return step.do === 'answer' ? [step, ...afterAnswer(random, troubles)] : [step];
  });
  return { seed, steps: steps.flat(), honest: random() < 0.5 };
}

/** The learner thinks, or not; now and then something goes wrong while the answer is on its way. */
function afterAnswer(random: Random, troubles: readonly Trouble[]): readonly Step[] {
  const wait: Step = { do: 'wait', seconds: pick(random, THOUGHTS) };
  if (random() < 0.85) return [wait];
  return [
    { do: 'wait', seconds: pick(random, WAYS) },
    { do: 'trouble', trouble: pick(random, troubles) },
    wait,
  ];
}

function drawStep(random: Random, troubles: readonly Trouble[]): Step {
  const total = KINDS.reduce((sum, [weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [weight, draw] of KINDS) {
    left -= weight;
    if (left < 0) return draw(random, troubles);
  }
  return { do: 'heal' };
}

function whole(random: Random, below: number): number {
  return Math.floor(random() * below);
}

function pick<T>(random: Random, list: readonly T[]): T {
  // Lists are never empty.
  return list[whole(random, list.length)] as T;
}

/** A step in a few words. */
export function told(step: Step): string {
  return Object.values(step).join(' ');
}

/** The steps in a line of them, as a failure prints it. */
export function stepsIn(line: string): readonly Step[] {
  return line.split(' | ').map((words) => {
    const [what, value = ''] = words.split(' ');
    switch (what) {
      case 'answer':
        return { do: what, question: Number(value) };
      case 'wait':
        return { do: what, seconds: Number(value) };
      case 'reload':
        return { do: what, frame: value === 'true' };
      case 'device':
        return { do: what, leave: value === 'true' };
      case 'trouble':
        // Lines are written by `told`.
        return { do: what, trouble: value as Trouble };
      default:
        return { do: what } as Step;
    }
  });
}
