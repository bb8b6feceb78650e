import { bytesOf } from '../../core/session/text-bits.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import type { Entry } from '../assessment/assessment.js';
import { entryOf } from '../assessment/path.js';
import type { UnitContent, UnitStep } from './content.js';

/** An attempt at a unit. */
export interface UnitState {
  readonly seed: number;
  /** Id of the step or of the item of the check that is shown, or `CHECK`. */
  readonly at: string;
  /** Numbers of the steps that the learner has gone through. */
  readonly done: readonly number[];
  /** Numbers of the steps with a bookmark. */
  readonly marks: readonly number[];
  /** Answers in practice and in this check; in the order of first answering. */
  readonly entries: readonly Entry[];
  /** Ids of the items that this check asks, in their order. */
  readonly drawn: readonly string[];
  /** Ids of the items that earlier checks asked. */
  readonly met: readonly string[];
  /** What the learner wrote, by number of the field. */
  readonly fields: Readonly<Record<number, string>>;
  /** Keys chosen in the checklist, by id of the question. */
  readonly choices: Readonly<Record<string, string>>;
  /** How large the text is: 0 as the page has it, 1 and 2 larger. */
  readonly size: number;
  /** Whether a line to read along is shown. */
  readonly ruler: boolean;
  readonly handedIn: boolean;
}

/** The place where the check is begun and handed in; no step or item has this id. */
export const CHECK = 'check';

/** The step shown; absent in the check. */
export function stepAt(content: UnitContent, at: string): UnitStep | undefined {
  return content.steps.find(({ id }) => id === at);
}

/** The items that the check of this attempt asks, in their order. */
export function checkItems(content: UnitContent, state: UnitState): readonly ItemContent[] {
  return content.items.filter(({ id }) => state.drawn.includes(id));
}

/** Items of the check that are answered. */
export function answeredIn(content: UnitContent, state: UnitState): number {
  return checkItems(content, state).filter(({ id }) => entryOf(state, id)?.response !== undefined)
    .length;
}

/** Whether all of a step is done: it was left, and its questions are answered. */
export function isDone({ done }: UnitState, { number }: UnitStep): boolean {
  return done.includes(number);
}

/** Bytes that can still be written. */
export function roomLeft(
  { room }: Pick<UnitContent, 'room'>,
  { fields }: Pick<UnitState, 'fields'>,
): number {
  return Object.values(fields).reduce((left, text) => left - bytesOf(text), room);
}
