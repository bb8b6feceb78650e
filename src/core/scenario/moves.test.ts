import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as odd from '../../../tests/fakes/odd-cards.js';
import { drawnRun, runsOf, whims } from '../../../tests/fakes/scenario-run.js';
import { firstOrder, harbourTalk } from '../../../tests/fakes/small-game-cards.js';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { BitReader, BitWriter } from '../session/bits.js';
import { allCards, moveBits, packMove, unpackMove } from './moves.js';
import type { Move } from './play.js';
import type { Scenario } from './scenario.js';

function packed(scenario: Scenario, move: Move): BitWriter {
  const writer = new BitWriter();
  packMove(scenario, move, writer);
  return writer;
}

function read(scenario: Scenario, writer: BitWriter): Move | undefined {
  const reader = BitReader.fromText(writer.toText());
  if (!reader) throw new Error('Not the text of a writer');
  return unpackMove(scenario, reader.take(writer.length));
}

const games = fc.constantFrom(
  smallScenario,
  odd.gameWith(odd.hopelessTalk),
  odd.gameWith(odd.evenStart),
  odd.gameWith(odd.silentEvening),
);

describe('a packed decision', () => {
  test('is read back, and takes no more bits than announced', () => {
    fc.assert(
      fc.property(
        games.chain((scenario) => fc.tuple(fc.constant(scenario), runsOf(scenario))),
        whims,
        ([scenario, run], numbers) => {
          for (const move of drawnRun({ scenario, run }, numbers).moves) {
            const writer = packed(scenario, move);
            const card = allCards(scenario).find(({ id }) => id === move.card) ?? firstOrder;

            expect(read(scenario, writer)).toEqual(move);
            expect(writer.length).toBeLessThanOrEqual(moveBits(card));
          }
        },
      ),
    );
  });

  test('is read back when only a part of it is final', () => {
    const move = { card: harbourTalk.id, picks: ['season', 'price-b', 'offer'] };

    expect(read(smallScenario, packed(smallScenario, move))).toEqual(move);
  });

  test('is not read where the card is no more', () => {
    const writer = packed(smallScenario, { card: firstOrder.id, picks: ['b'] });
    const without = {
      ...smallScenario,
      cards: smallScenario.cards.filter(({ id }) => id !== firstOrder.id),
    };

    expect(read(without, writer)).toBeUndefined();
  });

  test('of a card is read by its number, whatever the card is called and wherever it stands', () => {
    const writer = packed(smallScenario, { card: firstOrder.id, picks: ['b'] });
    const renamed = {
      ...smallScenario,
      cards: smallScenario.cards.map((card) =>
        card.id === firstOrder.id ? { ...card, id: 'first-step' } : card,
      ),
    };
    const reversed = { ...renamed, cards: [...renamed.cards].reverse() };

    expect(read(reversed, writer)).toEqual({ card: 'first-step', picks: ['b'] });
  });

  test('is some decision or a RangeError, whatever the bits are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1 }), { maxLength: 200 }), (bits) => {
        try {
          const move = unpackMove(smallScenario, new BitReader(bits));
          if (!move) return;
          expect(allCards(smallScenario).map(({ id }) => id)).toContain(move.card);
          expect(move.picks.every((pick) => typeof pick === 'string')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });
});
