import type { Authored, AuthoredGame } from '../authored.js';
import type { AuthoredCard } from '../../core/scenario/schema.js';
import type { Finding, Place } from '../problem.js';
import { doubt, fault, unknown } from './complaints.js';
import { armingsOf, cardsOf } from './formulas.js';

/** A card that a slot names for one set of cards. */
interface Dealing {
  readonly set: 'a' | 'b';
  readonly card: string;
  readonly at: Place;
}

/** Every card, event and ending can come up in some run, and no card twice in one. */
export function dealFindings(game: AuthoredGame): readonly Finding[] {
  const dealings = dealingsOf(game);
  const ids = game.cards.map(({ value }) => value.id);
  return [
    ...dealings.flatMap(({ card, at }) =>
      unknown('a card', card, ids, {
        at,
        what: `A slot deals "${card}", and there is no such card.`,
      }),
    ),
    ...twice(dealings),
    ...game.cards
      .filter(({ value }) => dealings.every(({ card }) => card !== value.id))
      .map(({ value, place }) =>
        doubt('never-dealt', place(['id']), {
          what: `No slot deals "${value.id}".`,
          remedy: 'List it in a slot, or take the card out.',
        }),
      ),
    ...neverArmed(game),
    ...endings(game),
    ...seldomShown(game, dealings),
  ];
}

function dealingsOf({ world: { value, place } }: AuthoredGame): readonly Dealing[] {
  return value.rounds.flatMap(({ slots }, round) =>
    slots.flatMap((slot, at): readonly Dealing[] => {
      const path = ['rounds', round, 'slots', at];
      const listed = (set: 'a' | 'b', cards: readonly string[], key: readonly string[]) =>
        cards.map((card, index) => ({ set, card, at: place([...path, ...key, index]) }));
      if (!('a' in slot)) return [...listed('a', slot, []), ...listed('b', slot, [])];
      return [...listed('a', slot.a, ['a']), ...listed('b', slot.b, ['b'])];
    }),
  );
}

function twice(dealings: readonly Dealing[]): readonly Finding[] {
  const told = new Set<string>();
  return dealings.flatMap(({ set, card, at }, index) => {
    const first = dealings.findIndex((one) => one.set === set && one.card === card);
    if (first === index || told.has(card)) return [];
    told.add(card);
    return [
      fault('dealt-twice', at, {
        what: `"${card}" is listed twice for the same set of cards.`,
        why: 'A learner could get it twice, and an LMS would take the second answer for the first.',
        remedy: 'List it once in each set at most.',
      }),
    ];
  });
}

function neverArmed(game: AuthoredGame): readonly Finding[] {
  const armed = armingsOf(game).map(({ event }) => event);
  return game.events
    .filter(({ value }) => !value.drawn && !armed.includes(value.id))
    .map(({ value, place }) =>
      doubt('never-armed', place(['id']), {
        what: `Event "${value.id}" is not drawn, and nothing arms it.`,
        remedy: `Write "arm: ${value.id}" among the effects of an option, or let it be drawn.`,
      }),
    );
}

function endings({ world: { value, place } }: AuthoredGame): readonly Finding[] {
  const certain = value.endings.findIndex(({ when }) => when === 1 || when === '1');
  if (certain < 0) {
    return [
      fault('no-certain-ending', place(['endings']), {
        what: 'No ending has "when: 1", so a run may end without one.',
        remedy: 'Add an ending with "when: 1" as the last one.',
      }),
    ];
  }
  return value.endings.slice(certain + 1).map(({ id }, after) =>
    fault('ending-out-of-reach', place(['endings', certain + 1 + after, 'when']), {
      what: `Ending "${id}" stands after "${value.endings[certain]?.id ?? ''}", which always applies.`,
      why: 'The first ending that applies is told.',
      remedy: 'Move the ending with "when: 1" to the end.',
    }),
  );
}

/** Competences of which a run can say nothing, because only one card shows them. */
function seldomShown(game: AuthoredGame, dealings: readonly Dealing[]): readonly Finding[] {
  const dealt = cardsOf(game).filter(
    ({ value }) =>
      value.id === game.world.value.effort?.id || dealings.some(({ card }) => card === value.id),
  );
  const shown = new Map<string, readonly Authored<AuthoredCard>[]>();
  for (const card of dealt) {
    for (const id of new Set(card.value.competences)) {
      shown.set(id, [...(shown.get(id) ?? []), card]);
    }
  }
  return [...shown].flatMap(([id, [first, ...others]]) =>
    !first || others.length > 0
      ? []
      : [
          doubt(
            'shown-by-one-card',
            first.place(['competences', first.value.competences.indexOf(id)]),
            {
              what: `Only card "${first.value.id}" shows ${id}.`,
              why: 'A game tells of a competence from two decisions on.',
              remedy: 'Let another card show it too, or take it out here.',
            },
          ),
        ],
  );
}
