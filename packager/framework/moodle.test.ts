import { describe, expect, test } from 'vitest';
import { frameworkSource } from '../../tests/fakes/framework-source.js';
import { readCsv, readTable } from '../../tests/read-csv.js';
import { moodle } from './moodle.js';

/** The names of the importer's columns in Moodle's English interface. */
const COLUMNS =
  'Parent ID number|ID number|Short name|Description|Description format|Scale values|Scale configuration|' +
  'Rule type (optional)|Rule outcome (optional)|Rule config (optional)|' +
  'Cross-referenced competency ID numbers|Exported ID (optional)|Is framework|Taxonomy';

/** The depths that Moodle has words for. */
const TAXONOMIES =
  'behaviour competency concept domain indicator level outcome practice proficiency skill value'.split(
    ' ',
  );

type Row = Readonly<Record<string, string>>;

/** An entry of a scale configuration; the first one is `{ scaleid }`. */
interface ScaleEntry {
  readonly scaleid?: string;
  readonly id?: number;
  readonly scaledefault?: number;
  readonly proficient?: number;
}

/** What Moodle's importer would refuse, cut or leave out. */
function faults(rows: readonly Row[]): string[] {
  const heads = rows.filter((row) => row['Is framework'] === '1');
  const others = rows.filter((row) => row['Is framework'] !== '1');
  const ids = others.map((row) => row['ID number'] ?? '');
  return [
    ...(heads.length === 1 ? [] : [`${heads.length} frameworks`]),
    ...(new Set(ids).size === ids.length ? [] : ['an ID number twice']),
    ...rows.flatMap(rowFaults),
    ...others
      .filter(
        (row) => row['Parent ID number'] !== '' && !ids.includes(row['Parent ID number'] ?? ''),
      )
      .map((row) => `${row['ID number']}: no such parent`),
    ...heads.flatMap(scaleFaults),
  ];
}

function rowFaults(row: Row): string[] {
  const id = row['ID number'] ?? '';
  const short = row['Short name'] ?? '';
  return [
    ...(id === '' || [...id].length > 100 ? [`"${id}" is no ID number`] : []),
    ...(short === '' || [...short].length > 100 ? [`${id}: no short name`] : []),
    // What looks like a tag is stripped from names.
    ...(/[<>]/.test(id + short) ? [`${id}: a tag in a name`] : []),
    ...(row['Description format'] === '1' ? [] : [`${id}: not HTML`]),
    ...(['', '1'].includes(row['Is framework'] ?? '') ? [] : [`${id}: framework or not?`]),
  ];
}

function scaleFaults(head: Row): string[] {
  const values = (head['Scale values'] ?? '').split(',');
  // Any other shape is a fault that the checks below find.
  const [first, ...entries] = JSON.parse(head['Scale configuration'] ?? '[]') as ScaleEntry[];
  const defaults = entries.filter((entry) => entry.scaledefault === 1);
  const known = entries.filter(({ id = 0 }) => id >= 1 && id <= values.length);
  const terms = (head['Taxonomy'] ?? '').split(',');
  return [
    ...(values.length >= 2 && values.every((value) => value.trim() === value && value !== '')
      ? []
      : ['scale values']),
    ...(first?.scaleid === undefined ? ['no scale'] : []),
    ...(defaults.length === 1 && defaults[0]?.proficient === 1 ? [] : ['no proficient default']),
    ...(known.length === entries.length ? [] : ['a value that the scale has not']),
    ...(terms.length === 4 && terms.every((term) => TAXONOMIES.includes(term)) ? [] : ['taxonomy']),
  ];
}

describe.each(['en', 'es'])('the framework for Moodle in "%s"', (language) => {
  const source = frameworkSource(language);
  const file = moodle.write(source);
  const rows = readTable(file, ',');

  test('has the columns of the importer in their order', () => {
    expect(readCsv(file, ',')[0]?.join('|')).toBe(COLUMNS);
  });

  test('breaks no rule of the importer', () => {
    expect(faults(rows)).toEqual([]);
  });

  test('holds the framework, its areas without parent, and each competence below its area', () => {
    const { areas, competences } = source.framework;

    expect(rows.map((row) => [row['Parent ID number'], row['ID number']])).toEqual([
      ['', `Portolan-1.0.0-${language}`],
      ...areas.map(({ id }) => ['', id]),
      ...competences.map(({ id }) => [id.slice(0, 3), id]),
    ]);
  });

  test('tells of each competence what its four levels mean', () => {
    const told = rows
      .filter((row) => row['Parent ID number'] !== '')
      .map((row) => row['Description']);

    expect(
      told.map((html) => html?.match(/<li><strong>[^<]+:<\/strong> [^<]+<\/li>/g)?.length),
    ).toEqual(source.framework.competences.map(() => 4));
  });

  test('has no byte order mark, and no backslash before a quote, which PHP would take for one', () => {
    expect(file).toMatch(/^Parent/);
    expect(file).not.toContain('\\"');
  });
});

describe('the framework for Moodle', () => {
  test('speaks the language asked for, levels too', () => {
    const [head, area] = readTable(moodle.write(frameworkSource('es')), ',');

    expect(head?.['Scale values']).toMatch(/^[^,]+,Básico,Intermedio,Avanzado,Experto$/);
    expect(area?.['Short name']).toBe('Estrategia y preparación');
  });

  test('lets no words of the framework become HTML', () => {
    const { areas } = frameworkSource().framework;
    const description = 'Less < more & "so" <b>on</b>';
    const odd = areas.map((area) => ({ ...area, description }));

    const [, area] = readTable(moodle.write(frameworkSource('en', { areas: odd })), ',');

    expect(area?.['Description']).toBe(
      '<p>Less &lt; more &amp; &quot;so&quot; &lt;b&gt;on&lt;/b&gt;</p>',
    );
  });

  test.each([
    { fault: 'no framework', spoil: (rows: readonly Row[]) => rows.slice(1), says: '0 frameworks' },
    {
      fault: 'a lost area',
      spoil: (rows: readonly Row[]) => rows.filter((row) => row['ID number'] !== 'FIN'),
      says: 'FIN2: no such parent',
    },
    {
      fault: 'no default',
      spoil: ([head, ...rest]: readonly Row[]) => [
        { ...head, 'Scale configuration': '[{"scaleid":"1"},{"id":9,"proficient":1}]' },
        ...rest,
      ],
      says: 'no proficient default',
    },
  ])('would be found out for $fault', ({ spoil, says }) => {
    const rows = spoil(readTable(moodle.write(frameworkSource()), ','));

    expect(faults(rows)).toContain(says);
  });
});
