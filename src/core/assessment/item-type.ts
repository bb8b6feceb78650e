import type { ItemParameters } from '../adaptive/gpcm.js';
import type { Condition } from './condition.js';
import type { Prose } from '../../content/prose.js';
import type { Phrases } from '../report/phrases.js';
import type { TypedResponse } from '../report/result.js';
import type { BitReader, BitWriter } from '../session/bits.js';
import type { Shuffle } from '../session/random.js';

/** What every item has, whatever its kind. */
export interface ItemContent {
  /** Stable, unique in its module, never reused. */
  readonly id: string;
  /** Permanent number in packed state, 1 to 1,023; never reused. */
  readonly number: number;
  readonly kind: string;
  /** Another number, 0 to 255, whenever words or key have changed; the same in all languages. */
  readonly edition?: number | undefined;
  /** The question, on one line. */
  readonly prompt: string;
  /** A few words that name the question in a list. */
  readonly label: string;
  /** The case that comes before the question. */
  readonly stem?: Prose | undefined;
  /** A short help below the question. */
  readonly hint?: string | undefined;
  /** Help that a learner may ask for while practising, from little to much. */
  readonly hints?: readonly string[] | undefined;
  /** Why the question matters, shown after the answer. */
  readonly why?: Prose | undefined;
  /** The case that the question belongs to, by id. */
  readonly case?: string | undefined;
  /** The item whose answer is fixed once this one is shown, because this one may give it away. */
  readonly opensAfter?: string | undefined;
  /** The section or dimension that the item counts for. */
  readonly dimension?: string | undefined;
  readonly competence?: string | undefined;
  /** Weight within its dimension, 1 unless told. */
  readonly weight?: number | undefined;
  /** Words by which pools find and balance items. */
  readonly tags?: readonly string[] | undefined;
  /** Ids of items never drawn together with it, whichever of the two says so. */
  readonly enemies?: readonly string[] | undefined;
  /** 1 foundation to 4 expert. */
  readonly level?: number | undefined;
  /** How hard it is for its level by the author, 1 easy to 5 hard. */
  readonly difficulty?: number | undefined;
  /** What was estimated from answers, in place of what the author says of its level. */
  readonly calibration?: ItemParameters | undefined;
  /** Share of full credit that random answers earn on average; known where competences are measured. */
  readonly chance?: number | undefined;
  /** Whether there is credit between none and full; known where competences are measured. */
  readonly graded?: boolean | undefined;
  /** When the item is asked; always, if absent. */
  readonly when?: Condition | undefined;
  /** Left out once any of these options was chosen, so asked while the earlier question is open. */
  readonly unless?: Condition | undefined;
  /** Other words for some learners; the first whose condition holds is used. */
  readonly wordings?: readonly Wording[] | undefined;
}

/** Other words for an item when a condition holds. */
export interface Wording {
  readonly when: Condition;
  readonly prompt?: string | undefined;
  readonly stem?: Prose | undefined;
  readonly hint?: string | undefined;
}

/**
 * A kind of item: what scores, packs and describes a response, without any view.
 *
 * Laws, which the contract suite proves: `unpack(pack(r))` is `r`; the key has credit 1;
 * `empty` has credit 0 and is not answered; credit lies in 0..1; `pack` writes at most `bits`.
 */
export interface ItemType<Item extends ItemContent, Response> {
  readonly kind: string;
  /** The response before the learner did anything. */
  empty(item: Item): Response;
  /** Whether the response is complete enough to go on. */
  answered(item: Item, response: Response): boolean;
  /** Share of full credit, 0 to 1. */
  score(item: Item, response: Response): number;
  /** Whether there is a right answer, so that showing it settles the item. */
  keyed(item: Item): boolean;
  /**
   * Whether no response of the item counts, such as a rating of oneself; absent where all do.
   *
   * Reports leave such items out, so that nobody loses credit by answering.
   */
  unscored?(item: Item): boolean;
  /** Most bits a response can take. */
  bits(item: Item): number;
  pack(item: Item, response: Response, writer: BitWriter): void;
  /**
   * The response that was packed, without what the item no longer has.
   *
   * @param reader Holds exactly what `pack` wrote, perhaps by an earlier version of the item.
   * @throws RangeError when nothing of it fits the item any more, so that the learner is told.
   */
  unpack(item: Item, reader: BitReader): Response;
  /** The response as the standards put it. */
  typed(item: Item, response: Response): TypedResponse;
  /**
   * The response in words, for a teacher's report and the list before handing in.
   *
   * Plain letters and figures from the item's own texts; empty when nothing was answered.
   */
  words(item: Item, response: Response, phrases: Phrases): string;
  /** The item with its parts in an order drawn for this learner; absent where the order is fixed. */
  arranged?(item: Item, shuffle: Shuffle): Item;
  /** Bytes of free text that a response may hold, of the one budget of a package; none if absent. */
  textBytes?(item: Item): number;
  /** Feedback on the response given, in prose; absent where the kind has none of its own. */
  feedback?(item: Item, response: Response): Prose | undefined;
}

/**
 * Any item type, as the registry holds it.
 *
 * Whoever calls it passes only items and responses of its own kind.
 */
export type AnyItemType = ItemType<ItemContent, unknown>;

/** A mistake in an item, placed by the path of keys below the item. */
export interface ItemProblem {
  readonly path: readonly (string | number)[];
  /** Permanent kebab-case name. */
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/**
 * What authors of a kind get wrong that its schema cannot say.
 *
 * Apart from the type, because learners need not download it.
 */
export interface ItemCheck<Item extends ItemContent = ItemContent> {
  check(item: Item): readonly ItemProblem[];
  /** Whether some response earns credit; absent where the kind sees to it. */
  earns?(item: Item): boolean;
}
