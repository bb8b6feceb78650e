import type { ItemContent } from '../../../core/assessment/item-type.js';

/** What every item element has, whatever its kind; the contract of `src/items`. */
export interface ItemControl extends HTMLElement {
  item: ItemContent;
  response: unknown;
  locked: boolean;
  reveal: boolean;
  problem: string;
  /** What to say when the learner goes on without an answer; that one is to be chosen, if absent. */
  readonly missing?: string;
  /** Where it draws itself. */
  readonly renderRoot: ParentNode;
  /** Settles when all that was set is drawn. */
  readonly updateComplete: Promise<boolean>;
  /** Puts the focus on the question. */
  focus(): void;
  /** Puts the focus on the first control. */
  focusControl(): void;
}

/** A fresh element for items of a kind. */
export function itemControl(kind: string): ItemControl {
  // Every `ptl-<kind>` of a registered kind keeps the contract; the suite of items proves it.
  return document.createElement(`ptl-${kind}`) as ItemControl;
}
