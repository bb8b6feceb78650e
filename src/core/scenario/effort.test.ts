import { describe, expect, test } from 'vitest';
import { begin, isOver, play, type Move } from './play.js';
import type { AllocateCard, OptionsCard, Scenario } from './scenario.js';
import type { Setting } from './scope.js';

const situation: OptionsCard['variants'][number]['situation'] = [];

const order: OptionsCard = {
  kind: 'options',
  id: 'order',
  number: 1,
  title: 'An order',
  competences: [],
  variants: [
    {
      situation,
      options: [{ key: 'a', text: 'Yes', evidence: {}, effects: [], feedback: '', cause: '' }],
    },
  ],
};

const effort: AllocateCard = {
  kind: 'allocate',
  id: 'time',
  number: 2,
  title: 'Time',
  competences: [],
  variants: [{ situation }],
  evidence: {},
  effects: [],
  points: 1,
  most: 1,
  choices: [{ id: 'rest', name: 'Rest', text: 'Rest', effects: [] }],
};

function settingWith(last: AllocateCard | undefined): Setting {
  const slots = [{ a: ['order'], b: ['order'] }];
  const scenario: Scenario = {
    briefing: situation,
    variables: [],
    placeVariables: [],
    personas: [],
    places: [],
    rounds: [
      { title: 'First', slots },
      { title: 'Last', slots },
    ],
    effort: last,
    cards: [order],
    events: [],
    eventsFrom: 1,
    eventChance: 0,
    ledger: [],
    endings: [],
    business: [],
  };
  return { scenario, run: { code: 0, persona: 'anybody' } };
}

const ordered: Move = { card: 'order', picks: ['a'] };
const spent: Move = { card: 'time', picks: ['done'] };

describe('the card at the end of a round', () => {
  test('is asked in every round', () => {
    const setting = settingWith(effort);

    expect(begin(setting).cards).toEqual(['order', 'time']);
    expect(play(setting, [ordered, spent]).cards).toEqual(['order', 'time']);
  });

  test('is left out of rounds in which it may not be dealt', () => {
    const setting = settingWith({ ...effort, when: ['<', 'round', 2] });

    const world = play(setting, [ordered, spent]);
    expect(world.cards).toEqual(['order']);
    expect(isOver(setting, play(setting, [ordered, spent, ordered]))).toBe(true);
  });

  test('may be missing', () => {
    expect(begin(settingWith(undefined)).cards).toEqual(['order']);
  });
});
