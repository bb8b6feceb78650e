import type { Expression } from '../../core/scenario/expression.js';
import { parseExpression, parseStatement } from '../../core/scenario/parse-expression.js';
import type { AuthoredCard } from '../../core/scenario/schema.js';
import type { Authored, AuthoredGame } from '../authored.js';
import { isMap } from '../naming.js';
import type { Path, Place } from '../problem.js';

/** A formula or statement of a game, read, and where its author wrote it. */
export interface AuthoredFormula {
  /** As it was written. */
  readonly source: string;
  readonly at: Place;
  readonly expression: Expression;
  /** What a statement gives a new value. */
  readonly set?: string | undefined;
  /** What is measured of the decision where the formula is worked out. */
  readonly measures: readonly string[];
}

/** An event that something arms, and where. */
export interface AuthoredArming {
  readonly event: string;
  readonly at: Place;
}

/** Keys under which formulas stand. */
const FORMULAS = ['when', 'fit', 'far', 'amount', 'seller', 'fits', 'counter', 'value'];
/** Keys under which words stand and no formula. */
const WORDS = ['text', 'situation', 'view', 'briefing', 'facilitation'];
/** Keys of a card below which the decision is measured. */
const MEASURED = ['evidence', 'effects', 'choices'];

/** What a card measures of a decision, as its formulas name it. */
export function measuresOf(card: AuthoredCard): readonly string[] {
  switch (card.kind) {
    case 'options':
      return [];
    case 'choose':
      return ['researched', 'opened', 'rank', 'far'];
    case 'quote':
      return ['wrong', 'error', 'margin', 'cost', 'quoted', 'landed'];
    case 'negotiate':
      return ['deal', 'joint', 'own', 'other', 'asked', 'limitFirst', 'worth'];
    case 'allocate':
      return [...card.choices.map(({ id }) => id), 'spent'];
    case 'compose':
      return [...card.groups.map(({ id }) => id), 'tiles', 'jargon', 'untrue'];
  }
}

/** The cards of a game, with the one of the end of every round. */
export function cardsOf({ world, cards }: AuthoredGame): readonly Authored<AuthoredCard>[] {
  const { effort } = world.value;
  if (!effort) return cards;
  return [...cards, { value: effort, place: (path, key) => world.place(['effort', ...path], key) }];
}

/** Every formula and statement of a game. */
export function formulasOf(game: AuthoredGame): readonly AuthoredFormula[] {
  return partsOf(game).flatMap(({ value, place, card }) =>
    [...leaves(value, [])].flatMap(({ key, leaf, path }): AuthoredFormula[] => {
      const measured = card && MEASURED.includes(String(path[0]));
      const common = { at: place(path), measures: measured ? measuresOf(card) : [] };
      const source = String(leaf);
      if (key === 'do') {
        const { set, to } = parseStatement(source);
        return [{ ...common, source, set, expression: to }];
      }
      const ofRule = card?.kind !== 'options' && path.length === 2 && path[0] === 'evidence';
      if (!ofRule && !FORMULAS.includes(key)) return [];
      return [{ ...common, source, expression: parseExpression(source) }];
    }),
  );
}

/** Every place where an event is armed. */
export function armingsOf(game: AuthoredGame): readonly AuthoredArming[] {
  return partsOf(game).flatMap(({ value, place }) =>
    [...leaves(value, [])]
      .filter(({ key }) => key === 'arm')
      .map(({ leaf, path }) => ({ event: String(leaf), at: place(path) })),
  );
}

/** The parts of a game, each with its own place; the effort card apart from the world. */
function partsOf(
  game: AuthoredGame,
): readonly (Authored<unknown> & { readonly card?: AuthoredCard })[] {
  const { effort, ...world } = game.world.value;
  void effort;
  const cards = cardsOf(game).map((card) => ({ ...card, card: card.value }));
  return [{ value: world, place: game.world.place }, ...cards, ...game.events];
}

/** Every string or number below a value, with its key and path; not those of words. */
function* leaves(
  value: unknown,
  path: Path,
): Generator<{ readonly key: string; readonly leaf: string | number; readonly path: Path }> {
  const entries = Array.isArray(value)
    ? [...value.entries()]
    : isMap(value)
      ? Object.entries(value)
      : [];
  for (const [key, part] of entries as readonly (readonly [string | number, unknown])[]) {
    if (WORDS.includes(String(key))) continue;
    const at = [...path, key];
    if (typeof part === 'string' || typeof part === 'number') {
      yield { key: String(key), leaf: part, path: at };
    } else yield* leaves(part, at);
  }
}
