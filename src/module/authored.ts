import type { Form } from '../core/assessment/form.js';
import type { ItemContent } from '../core/assessment/item-type.js';
import type { Case } from '../core/assessment/case.js';
import type { ReportContent } from '../core/assessment/report-type.js';
import type { AuthoredCard, AuthoredEvent, AuthoredWorld } from '../core/scenario/schema.js';
import type { AuthoredUnitPlan, AuthoredUnitText } from '../players/unit/schema.js';
import type { Path, Place } from './problem.js';
import type { ModuleHead } from './schema.js';

/** Tells where the author wrote the part of a value that a path leads to. */
export type PlaceOf = (path: Path, key?: boolean) => Place;

/** A value and where its author wrote it. */
export interface Authored<Value> {
  readonly value: Value;
  readonly place: PlaceOf;
}

/** An item with what only checks read of it. */
export interface AuthoredItem extends ItemContent {
  /** Ids of the facts that it rests on. */
  readonly facts?: readonly string[] | undefined;
}

/** A game as its author wrote it. */
export interface AuthoredGame {
  readonly world: Authored<AuthoredWorld>;
  readonly cards: readonly Authored<AuthoredCard>[];
  readonly events: readonly Authored<AuthoredEvent>[];
}

/** A training unit as its author wrote it, besides its items. */
export interface AuthoredUnit {
  readonly plan: Authored<AuthoredUnitPlan>;
  readonly text: Authored<AuthoredUnitText>;
}

/** A module in one language: every part valid by its own schema, Markdown as trees. */
export interface AuthoredModule {
  readonly head: Authored<ModuleHead>;
  /** In the order of the files; `activity.order` may tell another. */
  readonly items: readonly Authored<AuthoredItem>[];
  /** The cases that items belong to. */
  readonly cases: readonly Authored<Case>[];
  readonly report: Authored<ReportContent>;
  /** What is drawn from the bank; the form of `module.yaml` or another that was chosen. */
  readonly form?: Form | undefined;
  /** Whether the form leaves items of the bank out, so that the whole bank cannot be judged. */
  readonly selected?: boolean | undefined;
  /** The game that it plays; absent for one that asks items. */
  readonly game?: AuthoredGame | undefined;
  /** The unit that it is; absent for other modules. */
  readonly unit?: AuthoredUnit | undefined;
  /** Paths of all files below `media/`. */
  readonly media: readonly string[];
}

/** The place function of a value that stands at a path of a file. */
export function placeIn(file: string, base: Path = []): PlaceOf {
  return (path, key = false) => ({ file, path: [...base, ...path], key });
}
