import { describe, expect, test } from 'vitest';
import { frameworkSource } from '../../tests/fakes/framework-source.js';
import { readCsv, readTable } from '../../tests/read-csv.js';
import { outcomes } from './outcomes.js';

describe.each(['en', 'es'])('the outcomes for Moodle in "%s"', (language) => {
  const source = frameworkSource(language);
  const file = outcomes.write(source);
  const rows = readTable(file, ';');

  test('have the names that the importer looks for, at the very beginning', () => {
    expect(file.split('\r\n')[0]).toBe(
      'outcome_name;outcome_shortname;outcome_description;scale_name;scale_items;scale_description',
    );
  });

  test('are one for each competence, named by its id', () => {
    expect(rows.map((row) => row['outcome_shortname'])).toEqual(
      source.framework.competences.map(({ id }) => id),
    );
  });

  test('fill every cell that must be filled, and all share one scale of five values', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    const scales = new Set(rows.map((row) => `${row['scale_name']}|${row['scale_items']}`));

    expect(cells).not.toContain('');
    expect([...scales].map((scale) => scale.split(',').length)).toEqual([5]);
  });

  test('have lines that the importer reads whole', () => {
    const lines = readCsv(file, ';').length;
    const bytes = file.split('\r\n').map((line) => Buffer.byteLength(line));

    expect(bytes).toHaveLength(lines + 1);
    expect(Math.max(...bytes)).toBeLessThan(8192);
    expect(file).not.toContain('\\"');
  });
});
