import type { CardKind, Table } from '../card-kind.js';
import { evaluate, type Expression } from '../expression.js';
import type { ChooseCard, Effect } from '../scenario.js';
import { ACTIVE, scopeOf } from '../scope.js';
import { worthiest } from '../worth.js';
import { byRule } from './by-rule.js';

const DONE = 'done';

/** Questions that are asked where the key does not say how many. */
const FEW = 3;

/** The pick that asks a question about a place; questions count from 1. */
export function askPick(place: string, question: number): string {
  return `ask-${place}-${question}`;
}

/** The pick that opens a place. */
export function openPick(place: string): string {
  return `open-${place}`;
}

/**
 * Research, then one or more places: picks `ask-norway-1`, then `open-norway`, then `done`.
 *
 * Measures: `researched` (questions asked), `opened` (places opened), `rank` (of the one opened first,
 * 1 for the one that suits the firm best and for its equals; 0 for none), `far` (places opened that are far away).
 */
export const choose: CardKind<ChooseCard> = {
  ...byRule,
  kind: 'choose',
  stepwise: true,
  vocabulary: (card) => [
    ...Object.entries(card.findings).flatMap(([place, findings]) =>
      findings.map((_one, at) => askPick(place, at + 1)),
    ),
    ...placesOf(card).map(openPick),
    DONE,
  ],
  longest: (card) => card.questions + card.most + 1,
  allows: ({ card }, picks) => {
    const asked = asksIn(picks);
    const opened = openedBy(card, picks);
    const inOrder = [...asked, ...opened.map(openPick), ...(isDone(picks) ? [DONE] : [])];
    return (
      new Set(picks).size === picks.length &&
      asked.length <= card.questions &&
      opened.length <= card.most &&
      (opened.length > 0 || !isDone(picks)) &&
      inOrder.join() === picks.join() &&
      picks.every((pick) => choose.vocabulary(card).includes(pick))
    );
  },
  settles: (_table, picks) => isDone(picks),
  measures: (table, picks) => {
    const { card } = table;
    const opened = openedBy(card, picks);
    return {
      researched: askedBy(picks),
      opened: opened.length,
      rank: rankOf(table, opened[0]),
      far: opened.filter((place) => inPlace(table, place, card.far) !== 0).length,
    };
  },
  effects: ({ card }, picks) => [
    ...openedBy(card, picks).map((place): Effect => ({ set: `${place}.${ACTIVE}`, to: 1 })),
    ...card.effects,
  ],
  best: (table) => {
    const { questions, most } = table.card;
    const [first = '', second] = ranking(table);
    const asks = asksOf(table).slice(0, questions);
    // A few questions are asked rather than none or all, where the key does not tell them apart.
    const counts = [Math.min(FEW, asks.length), ...asks.map((_one, at) => at + 1), 0];
    const opened = most > 1 && second !== undefined ? [[first], [first, second]] : [[first]];
    const decisions = opened.flatMap((places) =>
      counts.map((count) => [...asks.slice(0, count), ...places.map(openPick), DONE]),
    );
    return worthiest(choose, table, decisions);
  },
  words: (card, _variant, picks) => openedBy(card, picks).join(', '),
};

/** How many questions picks ask. */
export function askedBy(picks: readonly string[]): number {
  return asksIn(picks).length;
}

function asksIn(picks: readonly string[]): readonly string[] {
  return picks.filter((pick) => pick.startsWith('ask-'));
}

/** The places that picks open, in their order. */
export function openedBy(card: ChooseCard, picks: readonly string[]): readonly string[] {
  const places = placesOf(card);
  return picks.flatMap((pick) => places.find((place) => openPick(place) === pick) ?? []);
}

/** Places by how well they suit the firm, the best first. */
export function ranking(table: Table<ChooseCard>): readonly string[] {
  return [...placesOf(table.card)].sort((one, other) => fitOf(table, other) - fitOf(table, one));
}

/** Places that suit the firm better, and one. */
function rankOf(table: Table<ChooseCard>, place: string | undefined): number {
  if (place === undefined) return 0;
  const fit = fitOf(table, place);
  return placesOf(table.card).filter((one) => fitOf(table, one) > fit).length + 1;
}

function fitOf(table: Table<ChooseCard>, place: string): number {
  return inPlace(table, place, table.card.fit);
}

/** All questions: the first one of each place, beginning with the one that suits best, then the second ones. */
function asksOf(table: Table<ChooseCard>): readonly string[] {
  const asks = ranking(table).flatMap((place) =>
    (table.card.findings[place] ?? []).map((_one, at) => ({ at, pick: askPick(place, at + 1) })),
  );
  return asks.sort((one, other) => one.at - other.at).map(({ pick }) => pick);
}

function placesOf({ findings }: ChooseCard): readonly string[] {
  return Object.keys(findings);
}

function isDone(picks: readonly string[]): boolean {
  return picks.includes(DONE);
}

function inPlace({ setting, world }: Table, place: string, expression: Expression): number {
  return evaluate(expression, scopeOf(setting, world, place));
}
