import { describe, expect, test } from 'vitest';
import { change, inPlan, inText, told, type ToldCase } from '../../../tests/fakes/authored-unit.js';

describe('the glossary is told', () => {
  test.each<ToldCase>([
    {
      why: 'a term that it does not have',
      changes: inText('What do you add?', 'What do [you](#you) add?'),
      found: ['unit.md steps.0.blocks.2 unit-term'],
    },
    {
      why: 'a term deep in an entry',
      changes: inText('Up to the place named.', 'Up to **the [place](#place) named**.'),
      found: ['unit.md steps.1.blocks.0 unit-term'],
    },
    {
      why: 'a term in an item',
      changes: change(
        'bank/practice.yaml',
        '    unit: EUR',
        '    why: "The [place](#place)."\n    unit: EUR',
      ),
      found: ['bank/practice.yaml items.1 unit-term'],
    },
    {
      why: 'a term in the checklist',
      changes: inPlan('text: An importer.', 'text: "An [importer](#importer)."'),
      found: ['unit.yaml checklist.items.1 unit-term'],
    },
    {
      why: 'a term that nothing leads to',
      changes: inText('[margin](#margin)', 'margin'),
      found: ['unit.yaml glossary.0.id unit-term-unused*'],
    },
    {
      why: 'a term explained twice',
      changes: inPlan(
        'glossary:\n',
        'glossary:\n  - { id: margin, term: Margin, text: A share. }\n',
      ),
      found: ['unit.yaml glossary.1.id unit-term-twice'],
    },
  ])('$why', ({ changes, found }) => {
    expect(told(changes)).toEqual(found);
  });
});
