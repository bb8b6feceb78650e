import { describe, expect, test } from 'vitest';
import { frameworkSource } from '../../tests/fakes/framework-source.js';
import { readTable } from '../../tests/read-csv.js';
import { csv } from './csv.js';

const MARK = '\ufeff';
const source = frameworkSource();
const { competences, roles } = source.framework;
const rows = readTable(csv.write(source).slice(MARK.length), ',');

describe('the plain table', () => {
  test('begins with a byte order mark, by which Excel knows UTF-8', () => {
    expect(Buffer.from(csv.write(source)).subarray(0, 4).toString('hex')).toBe('efbbbf22');
  });

  test('has a row for each competence and level, with what it says', () => {
    expect(rows.map((row) => [row['competence_id'], row['level'], row['level_statement']])).toEqual(
      competences.flatMap(({ id, levels }) =>
        levels.map((statement, index) => [id, String(index + 1), statement]),
      ),
    );
  });

  test('tells each need of each role once, at its level and with its weight', () => {
    const told = rows.flatMap((row) =>
      (row['roles'] ?? '')
        .split('; ')
        .filter((role) => role !== '')
        .map((role) => `${row['competence_id']} ${row['level']} ${role}`),
    );
    const needs = roles.flatMap(({ id, targets }) =>
      Object.entries(targets).map(
        ([competence, { level, weight }]) => `${competence} ${level} ${id} (weight ${weight})`,
      ),
    );

    expect(told.sort()).toEqual(needs.sort());
  });

  test('names each code elsewhere with its framework', () => {
    const { entrecomp, digcomp, lifecomp, eqf } = rows[0] ?? {};

    expect([entrecomp, digcomp, lifecomp, eqf]).toEqual([
      'EntreComp 1.1; EntreComp 1.4; EntreComp 2.1',
      'DigComp 1.2',
      'LifeComp L2',
      'EQF 4-6 (typical)',
    ]);
  });

  test('names every skill of ESCO, with its address where that is known', () => {
    const told = rows.filter((row) => row['level'] === '1').map((row) => row['esco']);

    expect(told).toEqual(
      competences.map(({ mappings }) =>
        mappings.esco.map(({ label, uri }) => (uri ? `${label} <${uri}>` : label)).join('; '),
      ),
    );
  });

  test('leaves no bare number that a spreadsheet could take for a date, and no formula', () => {
    const cells = rows
      .flatMap((row) => Object.entries(row))
      .filter(([name]) => name !== 'level')
      .map(([, cell]) => cell);

    expect(cells.filter((cell) => /^[\d.\-/]+$/.test(cell) || /^[=+\-@\t]/.test(cell))).toEqual([]);
  });

  test('names the IRI that statements may use', () => {
    expect(rows.find((row) => row['competence_id'] === 'FIN2')?.['iri']).toBe(
      'https://example.org/learn/objective/FIN2',
    );
  });
});
