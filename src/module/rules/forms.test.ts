import { describe, expect, test } from 'vitest';
import { bankItems, bankModule } from '../../../tests/fakes/bank.js';
import { frameworkSource } from '../../../tests/fakes/framework-source.js';
import type { Form } from '../../core/assessment/form.js';
import type { AuthoredModule } from '../authored.js';
import { forms } from './forms.js';

const { framework } = frameworkSource();
const context = { framework, today: '2026-11-29', release: false };

/** What a test says of the module besides its form. */
interface Told {
  readonly report?: string;
  readonly activity?: object;
  readonly draw?: Form['draw'];
}

/** What the rule says of a module with three items of FIN1. */
function findings(form: object | undefined, more: Told = {}) {
  const { report = 'competence', activity = {}, draw = { '': { FIN1: 3 } } } = more;
  const made = bankModule(
    bankItems({}, {}, {}, { kind: 'anchored' }, { competence: 'FIN2', options: [] }),
    { report },
  );
  const value = { ...made.head.value, activity: { ...activity, form } };
  const module = { ...made, head: { ...made.head, value }, form: { draw } };
  // The rule reads nothing else of a head.
  return forms(module as unknown as AuthoredModule, context);
}

const standard = { kind: 'standard' };

describe('a form', () => {
  test.each<{ form: object | undefined; more?: Told; codes: readonly string[] }>([
    { form: undefined, codes: [] },
    { form: standard, codes: [] },
    { form: { kind: 'role', role: 'EA' }, codes: [] },
    { form: { kind: 'role' }, codes: [] },
    { form: { kind: 'area', area: 'FIN' }, codes: [] },
    { form: standard, more: { activity: { pools: [] } }, codes: ['form-and-order'] },
    { form: standard, more: { activity: { order: [] } }, codes: ['form-and-order'] },
    { form: standard, more: { report: 'score' }, codes: ['form-without-competences'] },
    { form: { kind: 'role', role: 'XX' }, codes: ['unknown-role'] },
    { form: { kind: 'area', area: 'FUN' }, codes: ['unknown-area'] },
    { form: { kind: 'area' }, codes: ['form-without-area'] },
    { form: { ...standard, role: 'EA' }, codes: ['form-word-unused'] },
    { form: { kind: 'role', area: 'FIN' }, codes: ['form-word-unused'] },
    { form: standard, more: { draw: { '': { FIN1: 4 } } }, codes: ['form-too-few-items'] },
    { form: standard, more: { draw: { '': {}, a: { FIN2: 1 } } }, codes: ['form-too-few-items'] },
    {
      form: { kind: 'role', role: 'XX' },
      more: { report: 'score', activity: { pools: [], order: [] }, draw: { '': { FIN3: 1 } } },
      codes: [
        ...['form-and-order', 'form-without-competences'],
        ...['unknown-role', 'form-too-few-items'],
      ],
    },
  ])('$form with $more is told $codes', ({ form, more, codes }) => {
    const found = findings(form, more);

    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(
      found.every(({ severity, at }) => severity === 'error' && at.file === 'module.yaml'),
    ).toBe(true);
  });

  test('is told the nearest name, and how many items there are', () => {
    const [area] = findings({ kind: 'area', area: 'FIM' });
    const [few] = findings(standard, { draw: { '': { FIN1: 2, FIN2: 2 }, a: { FIN1: 5 } } });

    expect(area?.remedy).toContain('FIN');
    expect(few?.what).toBe(
      'The bank has fewer items than the form draws: FIN1 (3 of 5), FIN2 (0 of 2).',
    );
  });
});
