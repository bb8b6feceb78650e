import { describe, expect, test } from 'vitest';
import { capture } from '../../tests/fakes/terminal.js';
import { FORM_KINDS } from '../../src/players/forms/schema.js';
import { run } from '../program.js';
import { chosenForms } from './choices.js';
import { WrongUse } from './exit-code.js';

const chosen = (...forms: readonly string[]) => chosenForms({ forms, selfRating: false });

describe('the forms that words name', () => {
  test.each([
    { word: 'quick', form: { kind: 'quick' } },
    { word: 'standard', form: { kind: 'standard', askRole: true } },
    { word: 'role', form: { kind: 'role' } },
    { word: 'role:EA', form: { kind: 'role', role: 'EA' } },
    { word: 'area:FIN', form: { kind: 'area', area: 'FIN' } },
    { word: 'pre', form: { kind: 'pre' } },
    { word: 'post', form: { kind: 'post' } },
    { word: 'tailored', form: { kind: 'tailored' } },
  ])('are for $word $form', ({ word, form }) => {
    expect(chosen(word)).toEqual([{ askRole: false, selfRating: false, ...form }]);
  });

  test('come in the order of the words, none for none, each with ratings where they are wanted', () => {
    expect(chosen()).toEqual([]);
    const rated = chosenForms({ forms: ['pre', 'post'], selfRating: true });
    expect(rated.map(({ kind, selfRating }) => [kind, selfRating])).toEqual([
      ['pre', true],
      ['post', true],
    ]);
  });

  test.each(FORM_KINDS.filter((kind) => kind !== 'role' && kind !== 'area'))(
    'are told as wrong where %s is of something',
    (kind) => {
      for (const word of [`${kind}:FIN`, `${kind}:EA`, `${kind}:`]) {
        expect(() => chosen(word)).toThrow(WrongUse);
      }
    },
  );

  test.each([
    { word: 'quik', help: 'Did you mean "quick"?' },
    { word: 'short', help: 'quick, standard, role, area:FIN, pre, post, tailored or role:EA' },
    { word: '', help: 'role:EA' },
    { word: 'area', help: 'area:FIN' },
    { word: 'area:', help: 'area:FIN' },
    { word: 'area:finance', help: 'area:FIN' },
    { word: 'area:EA', help: 'area:FIN' },
    { word: 'role:', help: 'role:EA' },
    { word: 'role:ea', help: 'role:EA' },
    { word: 'role:EA:OW', help: 'role:EA' },
    { word: 'Quick', help: 'Did you mean "quick"?' },
  ])('are told as wrong for "$word", with what is right', ({ word, help }) => {
    expect(() => chosen('quick', word)).toThrow(WrongUse);
    expect(() => chosen('quick', word)).toThrow(`There is no form "${word}".`);
    expect(() => chosen('quick', word)).toThrow(help);
  });
});

describe('portolan', () => {
  const told = async (...words: readonly string[]) => {
    const terminal = capture();
    const code = await run(words, terminal);
    return { code, err: terminal.told() };
  };

  test('wants a form beside self-ratings', async () => {
    const { code, err } = await told('pack', 'competence-check', '--self-rating');

    expect(code).toBe(2);
    expect(err).toContain('Name a form beside --self-rating');
  });

  test('names the folder of a module, whatever form it is packed as', async () => {
    const { code, err } = await told(
      ...['pack', 'competence-check', '--form', 'quick', '--lang', 'fy', '--target', 'web'],
    );

    expect(code).toBe(1);
    expect(err).toContain('modules/competence-check/translations/fy');
  });

  test('tells wrong forms of every command that takes them', async () => {
    for (const command of ['pack', 'simulate']) {
      const { code, err } = await told(command, 'competence-check', '--form', 'pre,pst');
      expect(code).toBe(2);
      expect(err).toContain('There is no form "pst".');
    }
  });
});
