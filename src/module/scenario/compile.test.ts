import { describe, expect, test } from 'vitest';
import { authoredGame } from '../../../tests/fakes/authored-game.js';
import { evidenceShare } from '../../core/scenario/evidence.js';
import { isOver } from '../../core/scenario/play.js';
import { played, policies } from '../../core/scenario/policies.js';
import { competencesShown, scenarioIn } from './game.js';

const game = authoredGame();
const scenario = scenarioIn(game);
const cardWith = (id: string) => scenario.cards.find((card) => card.id === id);

describe('a game that is packed', () => {
  test('has its formulas read', () => {
    expect(scenario.endings.map(({ when }) => when)).toEqual([['>', 'cash', 90000], 1]);
    expect(scenario.business[0]?.value).toEqual(['+', ['/', 'cash', 1000], ['most', 'knowledge']]);
    expect(scenario.ledger).toEqual([
      {
        places: true,
        steps: [
          {
            set: 'cash',
            to: ['+', 'cash', ['*', 'knowledge', 3]],
            when: ['>', 'round', 1],
            line: 'Sales',
          },
        ],
      },
    ]);
    expect(scenario.effort?.choices.map(({ effects }) => effects)).toEqual([
      [{ set: 'cash', to: ['-', 'cash', ['*', 5, 'train']] }],
      [{ set: 'knowledge', to: ['+', 'knowledge', 5] }],
    ]);
    expect(scenario.events[0]).toMatchObject({
      counter: 'cover',
      chance: 60,
      drawn: true,
      unready: { effects: [{ set: 'cash' }, { arm: 'letter', after: 2 }] },
    });
  });

  test.each([
    {
      id: 'start',
      part: {
        fit: 'knowledge',
        far: 0,
        evidence: { STR1: ['if', ['==', 'rank', 1], 3, 'researched'] },
      },
    },
    { id: 'quote', part: { evidence: { FIN1: ['-', 3, 'wrong'] } } },
    { id: 'talk', part: { evidence: { LAW1: 'worth', STR1: ['/', 'joint', 30] } } },
    { id: 'evening', part: { tiles: [{ fits: ['happened', 'strike'], jargon: false }, {}, {}] } },
    { id: 'order', part: { when: ['or', ['not', ['chose', 'time', 'train']], ['weak', 'FIN1']] } },
  ])('has the formulas of its cards read: $id', ({ id, part }) => {
    expect(cardWith(id)).toMatchObject(part);
  });

  test('has two lists of cards in every slot, and nothing that only checks read', () => {
    expect(scenario.rounds[0]?.slots).toEqual([
      { a: ['start'], b: ['start'] },
      { a: ['order'], b: ['order'] },
    ]);
    expect(scenario.rounds[1]?.slots[1]).toEqual({ a: ['talk'], b: ['evening'] });
    for (const card of scenario.cards) expect(card).not.toHaveProperty('facts');
    expect(JSON.stringify(scenario)).not.toMatch(/"do":|"for":/);
  });

  test('travels as data and plays as before', () => {
    const travelled = JSON.parse(JSON.stringify(scenario)) as typeof scenario;

    for (const persona of ['linnora', 'korenta']) {
      for (let code = 0; code < 10; code += 1) {
        const run = { code, persona };
        const { world, moves } = played({ scenario: travelled, run }, policies.best);

        expect(isOver({ scenario, run }, world)).toBe(true);
        expect(played({ scenario, run }, policies.best).moves).toEqual(moves);
        expect(evidenceShare(world.decisions)).toBe(1);
      }
    }
  });

  test('tells which competences it shows', () => {
    expect(competencesShown(scenario)).toEqual(['FIN1', 'LAW1', 'STR1']);
  });
});
