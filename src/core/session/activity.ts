import type { Answer, Result } from '../report/result.js';
import type { BitReader, BitWriter } from './bits.js';

/**
 * Something a learner works through: an assessment, a unit, a game.
 *
 * All functions are pure. Content is what the packager wrote for the learner's language;
 * ids in it are the same in every language, so a state fits all of them.
 */
export interface Activity<Content, State, Action> {
  readonly kind: string;
  /**
   * A fresh attempt.
   *
   * @param learner A hash of learner and package, under which a device may remember what was asked
   *   before; absent or empty when unknown.
   * @param before The attempt that this one follows, where that leaves something behind.
   */
  start(content: Content, seed: number, learner?: string, before?: State): State;
  /** The attempt after one thing the learner did; the same object when nothing changed. */
  apply(content: Content, state: State, action: Action): State;
  /** Whether the learner has handed in or otherwise reached the end. */
  complete(content: Content, state: State): boolean;
  /** How far the learner is, in the words of the activity. */
  standing(content: Content, state: State): Standing;
  /** What the attempt amounts to so far. */
  result(content: Content, state: State): Result;
  /** Every answer so far, in the order of first answering, which never changes. */
  answers(content: Content, state: State): readonly Answer[];
  pack(content: Content, state: State, writer: BitWriter): void;
  /**
   * The attempt that was packed, by this or an earlier version of the content.
   *
   * What the content no longer has is left out and counted in `dropped`.
   *
   * @param learner As in `start`.
   * @throws RangeError when the bits end early.
   */
  unpack(content: Content, reader: BitReader, seed: number, learner?: string): Unpacked<State>;
  /**
   * Two states of one attempt, as two devices left them, as one; undefined where they do not go together.
   *
   * Absent for activities whose steps build on each other, such as a game.
   *
   * @param newer Goes first where both changed the same thing.
   * @param common What both may come from, the newest first; empty where that is not known.
   */
  merge?(content: Content, newer: State, older: State, common: readonly State[]): State | undefined;
  /**
   * One of two states that do not go together, with what lies beside the answers of both, such as notes;
   * undefined where that has no room.
   *
   * Absent for activities that keep nothing but answers.
   *
   * @param kept `newer` or `older`: the one whose answers stay.
   * @param common As in `merge`.
   */
  inherit?(
    content: Content,
    kept: State,
    newer: State,
    older: State,
    common: readonly State[],
  ): State | undefined;
}

/** An attempt read back. */
export interface Unpacked<State> {
  readonly state: State;
  /** Answers that the present content has no place for. */
  readonly dropped: number;
  /** Answered items that were reworded or given another key since; 0 if absent. */
  readonly changed?: number | undefined;
  /** Items that came since; 0 if absent. */
  readonly added?: number | undefined;
}

/**
 * A part of the worst case of an attempt's state.
 *
 * Each activity has a function beside its packing that tells the parts; it is the packager's, and reaches no
 * learner.
 */
export interface CapacityPart {
  readonly name: string;
  readonly bits: number;
}

/** How far a learner is. */
export interface Standing {
  /** Steps answered, of those on the present path. */
  readonly answered: number;
  /** Steps on the present path. */
  readonly total: number;
  /** Where the learner stopped, such as the name of a section; empty at the start. */
  readonly place: string;
  /** Minutes that the rest will take, at least 1 while something is open. */
  readonly minutesLeft: number;
}
