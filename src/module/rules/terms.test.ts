import { describe, expect, test } from 'vitest';
import { authoredUnit } from '../../../tests/fakes/authored-unit.js';
import { bankContext } from '../../../tests/fakes/bank.js';
import { placeIn, type AuthoredModule } from '../authored.js';
import { terms } from './terms.js';

const told = (module: AuthoredModule) =>
  terms(module, bankContext()).map(
    ({ at, code }) => `${at.file} ${at.path?.join('.') ?? ''} ${code}`,
  );

const unit = authoredUnit({
  'unit.yaml': [['text: An invoice.', 'text: "[Margin](#margin)"']],
  'bank/practice.yaml': [['    unit: EUR', '    why: "[Margin](#margin)"\n    unit: EUR']],
});
const leading = {
  value: {
    id: 'x',
    text: [{ type: 'list', items: [[{ type: 'term', id: 'margin', content: ['margin'] }]] }],
  },
  place: placeIn('other.yaml', ['parts', 3]),
};

describe('a link to a term of a glossary', () => {
  test('may stand in the steps, the checklist and the items of a unit', () => {
    expect(told(unit)).toEqual([]);
  });

  test('is told in a module without a glossary', () => {
    const place = 'other.yaml parts.3 term-without-glossary';
    const of = (parts: object) => told({ ...unit, unit: undefined, items: [], ...parts });

    expect(told({ ...unit, unit: undefined })).toEqual([
      'bank/practice.yaml items.1 term-without-glossary',
    ]);
    expect(of({ items: [leading] })).toEqual([place]);
    expect(of({ cases: [leading] })).toEqual([place]);
    expect(of({ report: leading })).toEqual([place]);
    expect(of({ game: { world: leading, cards: [leading], events: [leading] } })).toEqual([
      place,
      place,
      place,
    ]);
  });

  test('is told on the start screen, also of a unit', () => {
    const notes = '[margin](#margin)';
    const module = authoredUnit({
      'module.yaml': [['terms: []', `terms: []\nnotes: [{ title: A, text: "${notes}" }]`]],
    });

    expect(told(module)).toEqual(['module.yaml  term-without-glossary']);
  });
});
