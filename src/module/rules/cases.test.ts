import { describe, expect, test } from 'vitest';
import type { Case } from '../../core/assessment/case.js';
import { placeIn, type AuthoredModule } from '../authored.js';
import { cases } from './cases.js';

const place = placeIn('modules/x/bank/a.yaml');
const note = { id: 'note', title: 'A note', text: [] };

/** Three questions, of which two belong to a case; of the head only the order. */
function moduleWith(shown: Partial<Case>, order?: readonly string[]): AuthoredModule {
  const items = [{ id: 'one', case: 'axles' }, { id: 'two', case: 'axles' }, { id: 'three' }].map(
    (value) => ({ value, place }),
  );
  const value: Case = { id: 'axles', title: 'Axles', exhibits: [note], ...shown };
  const head = { value: { activity: { order } }, place: placeIn('modules/x/module.yaml') };
  return { head, items, cases: [{ value, place }] } as unknown as AuthoredModule;
}

const codes = (module: AuthoredModule) =>
  cases(module, {} as Parameters<typeof cases>[1]).map(({ code }) => code);

describe('cases', () => {
  test('are fine with a name, exhibits and their questions in order', () => {
    expect(codes(moduleWith({}))).toEqual([]);
    expect(codes(moduleWith({}, ['three', 'one', 'two']))).toEqual([]);
  });

  test.each([
    { why: 'the name of an item', shown: { id: 'three' }, code: 'duplicate-id' },
    { why: 'two exhibits of a name', shown: { exhibits: [note, note] }, code: 'duplicate-id' },
    {
      why: 'an exhibit without anything',
      shown: { exhibits: [{ id: 'void', title: 'Nothing' }] },
      code: 'empty-exhibit',
    },
  ])('are told for $why', ({ shown, code }) => {
    expect(codes(moduleWith(shown))).toContain(code);
  });

  test.each([{ order: ['one', 'three', 'two'] }, { order: ['two', 'one', 'three'] }])(
    'are told when their questions are asked as $order',
    ({ order }) => {
      expect(codes(moduleWith({}, order))).toEqual(['scattered-case']);
    },
  );
});
