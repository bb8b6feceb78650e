import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Composer } from 'yaml';
import { parseYaml } from './read-yaml.js';

const bank = readFileSync('tests/fixtures/modules/quay/bank/02-offer.yaml', 'utf8');

describe('YAML read for a module', () => {
  test('keeps words that other versions of YAML turn into something else', () => {
    const { yaml } = parseYaml('a.yaml', 'no: yes\nday: 2026-11-22\ntime: 12:30\nnorway: NO\n');

    expect(yaml?.value).toEqual({ no: 'yes', day: '2026-11-22', time: '12:30', norway: 'NO' });
  });

  test.each([
    { path: ['items', 0, 'id'], place: '2:9', why: 'a value' },
    { path: ['items', 1], place: '21:5', why: 'a member of a list' },
    { path: ['items', 1, 'facts', 0], place: '26:13', why: 'a member of a list in brackets' },
    { path: ['items', 1, 'options'], place: '31:5', why: 'the key of a list below it' },
    { path: ['items', 1, 'stem'], place: '21:5', why: 'the parent of what is not there' },
    { path: ['items', 7, 'stem'], place: '2:3', why: 'the list without such a member' },
    { path: [], place: '1:1', why: 'the whole' },
  ])('tells the place of $path: $why', ({ path, place }) => {
    const position = parseYaml('a.yaml', bank).yaml?.locate(path);

    expect(`${position?.line}:${position?.column}`).toBe(place);
  });

  test('tells the place of a key', () => {
    const position = parseYaml('a.yaml', bank).yaml?.locate(['items', 1, 'facts'], true);

    expect(position).toEqual({ line: 26, column: 5 });
  });

  test('never changes the prototype of anything', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const { yaml, problems } = parseYaml('a.yaml', `a:\n  "${key}": { polluted: true }\n`);

      expect(yaml).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'forbidden-key', line: 2, column: 3 }]);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test.each([
    { what: 'dashes', text: '- '.repeat(500_000) },
    { what: 'questions', text: '? '.repeat(500_000) },
    { what: 'maps', text: '{a: '.repeat(300_000) },
    { what: 'anchors', text: '&a '.repeat(300_000) },
    { what: 'quotation marks', text: '"'.repeat(1_000_000) },
    { what: 'lists', text: '[]'.repeat(500_000) },
    {
      what: 'indents',
      text: Array.from({ length: 1_500 }, (_, k) => `${' '.repeat(k)}a:`).join('\n'),
    },
  ])('refuses $what without end', ({ text }) => {
    const { yaml, problems } = parseYaml('a.yaml', text);

    expect(yaml).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'yaml-bomb' }]);
  });

  test.each([
    { thrown: new RangeError('Maximum call stack size exceeded'), told: ['yaml-bomb'] },
    { thrown: new TypeError('Something else'), told: undefined },
  ])('that throws $thrown while it is parsed is told as $told', ({ thrown, told }) => {
    // Which text brings the parser to it depends on the room that a computer has for calls.
    const compose = vi.spyOn(Composer.prototype, 'compose').mockImplementation(() => {
      throw thrown;
    });
    const codes = () => parseYaml('a.yaml', 'a: 1\n').problems.map(({ code }) => code);

    try {
      if (told) expect(codes()).toEqual(told);
      else expect(codes).toThrow(thrown);
    } finally {
      compose.mockRestore();
    }
    expect(codes()).toEqual([]);
  });

  test('never throws, whatever is damaged, and places every problem in the file', () => {
    const lines = bank.split('\n').length;
    fc.assert(
      fc.property(fc.array(damage(), { minLength: 1, maxLength: 4 }), (damages) => {
        const { problems } = parseYaml('a.yaml', damages.reduce(apply, bank));

        for (const { line = 1, column = 1 } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 40);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** Characters cut out of a text at a place, and others put in. */
interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

function damage(): fc.Arbitrary<Damage> {
  const signs = [
    '\t',
    '\n',
    ' ',
    ':',
    '- ',
    '? ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!',
    '#',
    '|',
    '>',
    '%',
    '@',
    '`',
    ',',
    '\0',
    '\r',
    '---',
    '<<: *a',
    '__proto__: 1',
    '\uFEFF',
    '\u2028',
    'é',
  ];
  return fc.record({
    at: fc.nat(bank.length),
    cut: fc.nat(8),
    put: fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 6 })),
  });
}

function apply(text: string, { at, cut, put }: Damage): string {
  return text.slice(0, at) + put + text.slice(at + cut);
}
