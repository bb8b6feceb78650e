import { describe, expect, test } from 'vitest';
import { smallUnit } from '../../../tests/fakes/small-unit.js';
import { applyingTo, askedOf, type Choices } from './checklist.js';
import type { Checklist } from './content.js';

/** Whose second question hangs on the first, and a third on both. */
const checklist: Checklist = {
  intro: '',
  items: [],
  ...smallUnit.checklist,
  questions: [
    ...(smallUnit.checklist?.questions ?? []),
    {
      id: 'broker',
      number: 3,
      ask: 'Is there a broker?',
      when: { where: ['a', 'b'], customs: ['a'] },
      options: [
        { key: 'a', text: 'Yes' },
        { key: 'b', text: 'No' },
      ],
    },
  ],
};

const cases: readonly { choices: Choices; asked: string; applying: string }[] = [
  { choices: {}, asked: 'where', applying: 'invoice' },
  { choices: { where: 'a' }, asked: 'where', applying: 'invoice vat-number' },
  { choices: { where: 'b' }, asked: 'where customs', applying: 'invoice export-papers' },
  {
    choices: { where: 'b', customs: 'a' },
    asked: 'where customs broker',
    applying: 'invoice export-papers importer',
  },
  {
    choices: { where: 'b', customs: 'b' },
    asked: 'where customs',
    applying: 'invoice export-papers',
  },
  // Answers from before the learner changed her mind.
  { choices: { where: 'a', customs: 'a' }, asked: 'where', applying: 'invoice vat-number' },
  { choices: { customs: 'a' }, asked: 'where', applying: 'invoice' },
];

describe('a checklist', () => {
  test.each(cases)('after $choices asks $asked', ({ choices, asked }) => {
    expect(
      askedOf(checklist, choices)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(asked);
  });

  test.each(cases)('after $choices lists $applying', ({ choices, applying }) => {
    expect(
      applyingTo(checklist, choices)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(applying);
  });
});
