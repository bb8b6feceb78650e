import { describe, expect, test } from 'vitest';
import { bankItems, bankModule, type BankItem } from '../../../tests/fakes/bank.js';
import { frameworkSource } from '../../../tests/fakes/framework-source.js';
import type { AuthoredForm } from '../../players/forms/schema.js';
import type { AuthoredModule } from '../authored.js';
import { formSlug, withForm } from './apply-form.js';
import { withRatings } from './questions.js';

const { framework } = frameworkSource();

const form = (more: Partial<AuthoredForm> = {}): AuthoredForm => ({
  kind: 'standard',
  askRole: false,
  selfRating: false,
  ...more,
});

/** A module of the check, with as many items of each competence on each level. */
function module(
  own: AuthoredForm | undefined = form(),
  { each = 3, extra = [] }: { readonly each?: number; readonly extra?: readonly BankItem[] } = {},
): AuthoredModule {
  const all = framework.competences.flatMap(({ id }) =>
    [1, 2, 3, 4].flatMap((level) =>
      Array.from({ length: each }, () => ({
        competence: id,
        level,
        dimension: id.slice(0, 3).toLowerCase(),
      })),
    ),
  );
  const made = bankModule(bankItems(...extra, ...all));
  const value = {
    id: 'check',
    title: 'The check',
    language: 'en',
    terms: [
      { value: '{questions} questions', words: 'in {areas} areas' },
      { value: '{minutes} minutes', words: 'each' },
      { value: '{areas} areas, {other}', words: 'each' },
    ],
    activity: { kind: 'assessment', minutes: 35, sections: [], form: own },
  };
  return { ...made, head: { ...made.head, value } } as unknown as AuthoredModule;
}

const packed = (chosen: AuthoredForm | undefined, language = 'en', own = form()) =>
  withForm(module(own), framework, language, chosen);
const ids = ({ items }: AuthoredModule) => items.map(({ value }) => value.id);

describe('a module packed as a form', () => {
  test('is what it was where it has none', () => {
    const plain = module();
    const without = {
      ...plain,
      head: { ...plain.head, value: { ...plain.head.value, activity: { kind: 'assessment' } } },
    } as unknown as AuthoredModule;

    expect(withForm(without, framework, 'en', form({ kind: 'quick' }))).toBe(without);
  });

  test.each([
    { chosen: undefined, id: 'check', title: 'The check' },
    { chosen: form(), id: 'check', title: 'The check' },
    { chosen: form({ selfRating: true }), id: 'check', title: 'The check' },
    { chosen: form({ kind: 'quick' }), id: 'check-quick', title: 'The check: in short' },
    { chosen: form({ kind: 'pre' }), id: 'check-pre', title: 'The check: before the course' },
    { chosen: form({ kind: 'post' }), id: 'check-post', title: 'The check: after the course' },
    { chosen: form({ kind: 'role' }), id: 'check-role', title: 'The check: for your role' },
    {
      chosen: form({ kind: 'role', role: 'EA' }),
      id: 'check-role-ea',
      title: 'The check: Export assistant',
    },
    {
      chosen: form({ kind: 'area', area: 'FIN' }),
      id: 'check-area-fin',
      title: 'The check: Finance and tax',
    },
    {
      chosen: form({ kind: 'tailored' }),
      id: 'check-tailored',
      title: 'The check: fitted to your answers',
    },
  ])('of $chosen is called $id', ({ chosen, id, title }) => {
    const { value } = packed(chosen).head;

    expect([value.id, value.title]).toEqual([id, title]);
  });

  test.each([
    { language: 'es', title: 'The check: versión corta', up: 'hasta 48 questions' },
    { language: 'de', title: 'The check: kurz', up: 'bis zu 48 questions' },
    { language: 'de-AT', title: 'The check: kurz', up: 'bis zu 48 questions' },
    { language: 'xx', title: 'The check: in short', up: 'up to 48 questions' },
  ])('is named in $language', ({ language, title, up }) => {
    expect(packed(form({ kind: 'quick' }), language).head.value.title).toBe(title);
    expect(packed(form({ kind: 'tailored' }), language).head.value.terms[0]?.value).toBe(up);
  });

  test('has the area in the language of the module', () => {
    const area = form({ kind: 'area', area: 'FIN' });
    const [en, es] = ['en', 'es'].map((language) => packed(area, language).head.value.title);
    const name = framework.translations['es']?.areas.find(({ id }) => id === 'FIN')?.name;

    expect(es).toBe(`The check: ${name ?? ''}`);
    expect(es).not.toBe(en);
  });

  test.each([
    { chosen: undefined, terms: ['48 questions', '35 minutes', '8 areas, {other}'] },
    {
      chosen: form({ selfRating: true }),
      terms: ['72 questions', '39 minutes', '8 areas, {other}'],
    },
    { chosen: form({ kind: 'quick' }), terms: ['24 questions', '20 minutes', '8 areas, {other}'] },
    {
      chosen: form({ kind: 'quick', selfRating: true }),
      terms: ['48 questions', '20 minutes', '8 areas, {other}'],
    },
    {
      chosen: form({ kind: 'area', area: 'FIN' }),
      terms: ['up to 24 questions', '20 minutes'],
    },
    {
      chosen: form({ kind: 'tailored' }),
      terms: ['up to 48 questions', '35 minutes', '8 areas, {other}'],
    },
  ])('of $chosen promises $terms', ({ chosen, terms }) => {
    const { value } = packed(chosen).head;

    expect(value.terms.map((term) => term.value)).toEqual(terms);
    expect(value.terms[0]?.words).toBe('in {areas} areas');
    expect(value.activity).toMatchObject({ minutes: parseInt(terms[1] ?? '', 10) });
  });

  test('keeps what may be asked, and what tests no competence', () => {
    const intro = { id: 'intro', competence: undefined };
    const made = module(form(), { extra: [intro] });
    const area = withForm(made, framework, 'en', form({ kind: 'area', area: 'FIN' }));

    expect(area.items.map(({ value }) => value.competence)).toEqual([
      undefined,
      ...['FIN1', 'FIN2', 'FIN3'].flatMap((id) => Array<string>(12).fill(id)),
    ]);
    expect(area.selected).toBe(true);
    expect(withForm(made, framework, 'en').selected).toBe(false);
  });

  test('has in its half two of each competence, none of them an enemy that was left out', () => {
    const made = module();
    const first = made.items[0]?.value.id ?? '';
    const hostile = {
      ...made,
      items: made.items.map((one) => ({ ...one, value: { ...one.value, enemies: [first] } })),
    };

    const post = withForm(module(), framework, 'en', form({ kind: 'post' }));
    const lone = withForm(hostile, framework, 'en', form({ kind: 'area', area: 'PEO' }));

    expect(post.items).toHaveLength(48);
    expect(lone.items.every(({ value }) => value.enemies?.length === 0)).toBe(true);
  });

  test('promises in depth no more than can be asked together, and reports what is too little', () => {
    const area = form({ kind: 'area', area: 'FIN' });
    const made = module(area);
    const paired = made.items.map((one, at) =>
      one.value.competence === 'FIN2'
        ? { ...one, value: { ...one.value, enemies: [made.items[at ^ 1]?.value.id ?? ''] } }
        : one,
    );

    const six = withForm({ ...made, items: paired }, framework, 'en');
    const few = withForm(module(area, { each: 1 }), framework, 'en');

    // Of twelve in pairs of enemies, six.
    expect(six.form?.draw['']).toEqual({ FIN1: 8, FIN2: 6, FIN3: 8 });
    expect(six.head.value.terms[0]?.value).toBe('up to 22 questions');
    expect(few.form?.draw['']).toEqual({ FIN1: 8, FIN2: 8, FIN3: 8 });
  });

  test('asks for a role first where learners choose it', () => {
    expect(ids(packed(form({ askRole: true })))[0]).toBe('role');
    expect(ids(packed(form({ kind: 'role' })))[0]).toBe('role');
    expect(ids(packed(form({ kind: 'role', role: 'EA' })))).not.toContain('role');
    expect(ids(packed(form()))).not.toContain('role');
  });

  test('asks for ratings of what it asks, before each area', () => {
    const rated = packed(form({ kind: 'role', role: 'EA', selfRating: true }));
    const all = ids(rated).filter((id) => id.startsWith('self-'));
    const draw = rated.form?.draw[''] ?? {};

    expect(all).toEqual(Object.keys(draw).map((id) => `self-${id.toLowerCase()}`));
    const values = rated.items.map(({ value }) => value);
    for (const rating of values.filter(({ kind }) => kind === 'anchored')) {
      const area = rating.competence?.slice(0, 3);
      const first = values.findIndex(
        (one) => one.kind !== 'anchored' && one.competence?.startsWith(area ?? ''),
      );
      expect(values.indexOf(rating)).toBeLessThan(first);
      expect(rating.dimension).toBe(area?.toLowerCase());
    }
    const numbers = values.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

test.each([
  { said: form(), slug: 'standard' },
  { said: form({ kind: 'role' }), slug: 'role' },
  { said: form({ kind: 'role', role: 'EA' }), slug: 'role-ea' },
  { said: form({ kind: 'area', area: 'FIN' }), slug: 'area-fin' },
])('the slug of $said is $slug', ({ said, slug }) => {
  expect(formSlug(said)).toBe(slug);
});

test.each([
  { items: ['FIN1', 'OPS1'], all: ['r-FIN1', 'r-FIN2', 'FIN1', 'r-OPS1', 'OPS1'] },
  { items: ['FIN1', 'OPS1', 'FIN2'], all: ['r-FIN1', 'r-FIN2', 'FIN1', 'r-OPS1', 'OPS1', 'FIN2'] },
  { items: [undefined, 'OPS1'], all: [undefined, 'r-OPS1', 'OPS1'] },
  { items: ['STR1'], all: ['STR1'] },
  { items: [], all: [] },
])('ratings stand once before $items, also where an area is torn apart', ({ items, all }) => {
  const of = (one: string | undefined) => one?.replace('r-', '');

  expect(withRatings(items, ['r-FIN1', 'r-FIN2', 'r-OPS1'], of)).toEqual(all);
});
