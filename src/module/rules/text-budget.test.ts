import { describe, expect, test } from 'vitest';
import { registerItemType } from '../../items/registry.js';
import { choice } from '../../items/choice/choice.js';
import { placeIn, type AuthoredModule } from '../authored.js';
import { textBudget } from './text-budget.js';

// A kind that only writes, so that the rule is tried without any other.
registerItemType({ ...choice, kind: 'note', textBytes: () => 250 } as never);

/** A module with some notes; of the head only what the rule reads. */
function moduleWith(notes: number, budget?: number): AuthoredModule {
  const place = placeIn('modules/x/module.yaml');
  const items = Array.from({ length: notes }, (_none, at) => ({
    value: { id: `note-${String(at)}`, number: at + 1, kind: 'note', prompt: '', label: '' },
    place,
  }));
  const head = { value: { activity: { textBudget: budget } }, place };
  return { head, items } as unknown as AuthoredModule;
}

describe('the budget of free text', () => {
  test.each([
    { notes: 2, budget: undefined, told: [] },
    { notes: 3, budget: undefined, told: ['text-over-budget'] },
    { notes: 3, budget: 750, told: [] },
    { notes: 3, budget: 749, told: ['text-over-budget'] },
  ])('of $budget takes $notes notes of 250 bytes: $told', ({ notes, budget, told }) => {
    const context = {} as Parameters<typeof textBudget>[1];

    expect(textBudget(moduleWith(notes, budget), context).map(({ code }) => code)).toEqual(told);
  });
});
