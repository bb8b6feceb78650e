import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../../src/module/naming.js';
import { parseUnitText } from './unit-text.js';

/** The blocks of the first step that these lines make. */
function blocksOf(...lines: readonly string[]): unknown {
  const { yaml, problems } = parseUnitText('unit.md', ['## A {#a}', ...lines].join('\n'));
  expect(problems).toEqual([]);
  return valueAt(yaml?.value, ['steps', 0, 'blocks']);
}

/** What is told of these lines, as `line code`; no value comes of a text with problems. */
function told(...lines: readonly string[]): readonly string[] {
  const { yaml, problems } = parseUnitText('unit.md', lines.join('\n'));
  expect(yaml === undefined).toBe(problems.length > 0);
  return problems.map(({ line, code }) => `${line ?? ''} ${code}`);
}

/** A text with every block. */
const SOUND = `## A step {#one}

Some words.

On two lines.

::: key The rule
Divide.
:::

::: document A bill
Transport (1)

---

1. It belongs to the cost.

---

2. This too.
:::

::: dialogue At the office
- **Nadia:** We added half.
- **Piet:** Why is
  so little left?
:::

::: bars A lamp
| Part | EUR | Remark |
| ---- | --: | ------ |
| Factory | 11,100 | As agreed |
| Freight | 8.5 |
:::

::: media media/talk.mp3 A talk
captions: media/talk.vtt
Hello.
:::

::: write 12
What do you add?
:::

::: practice fin1-p01

## Another step {#two}
::: task
::: checklist
`;

describe('the text of a unit', () => {
  test('is read as steps with their blocks', () => {
    expect(parseUnitText('unit.md', SOUND).yaml?.value).toEqual({
      steps: [
        {
          id: 'one',
          title: 'A step',
          blocks: [
            { block: 'text', text: 'Some words.\n\nOn two lines.' },
            { block: 'key', title: 'The rule', text: 'Divide.' },
            {
              block: 'document',
              title: 'A bill',
              text: 'Transport (1)',
              notes: '1. It belongs to the cost.\n\n---\n\n2. This too.',
            },
            {
              block: 'dialogue',
              title: 'At the office',
              lines: [
                { label: 'Nadia', text: 'We added half.' },
                { label: 'Piet', text: 'Why is so little left?' },
              ],
            },
            {
              block: 'bars',
              title: 'A lamp',
              head: ['Part', 'EUR', 'Remark'],
              decimals: 1,
              bars: [
                { label: 'Factory', value: 11100, remark: 'As agreed' },
                { label: 'Freight', value: 8.5 },
              ],
            },
            {
              block: 'media',
              src: 'media/talk.mp3',
              title: 'A talk',
              captions: 'media/talk.vtt',
              transcript: 'Hello.',
            },
            { block: 'write', field: 12, text: 'What do you add?' },
            { block: 'practice', item: 'fin1-p01' },
          ],
        },
        { id: 'two', title: 'Another step', blocks: [{ block: 'task' }, { block: 'checklist' }] },
      ],
    });
  });

  test('is the same with the line ends of Windows', () => {
    const { yaml } = parseUnitText('unit.md', SOUND.replaceAll('\n', '\r\n'));

    expect(yaml?.value).toEqual(parseUnitText('unit.md', SOUND).yaml?.value);
  });

  test.each([
    { path: [], line: 1, why: 'the whole' },
    { path: ['steps'], line: 1, why: 'the list of steps' },
    { path: ['steps', 0, 'title'], line: 1, why: 'a heading' },
    { path: ['steps', 0, 'blocks', 0, 'text'], line: 3, why: 'running text' },
    { path: ['steps', 0, 'blocks', 1, 'title'], line: 7, why: 'a box' },
    { path: ['steps', 0, 'blocks', 3, 'lines', 1, 'text'], line: 23, why: 'the block of an entry' },
    { path: ['steps', 0, 'blocks', 7, 'item'], line: 45, why: 'practice' },
    { path: ['steps', 0, 'blocks', 9], line: 1, why: 'the step of what is not there' },
    { path: ['steps', 1], line: 47, why: 'a later step' },
    { path: ['steps', 1, 'blocks', 1], line: 49, why: 'a block without an end' },
  ])('tells the place of $path: $why', ({ path, line }) => {
    expect(parseUnitText('unit.md', SOUND).yaml?.locate(path)).toEqual({ line, column: 1 });
  });

  test.each([
    { line: '## Two words {#two-words}', id: 'two-words', title: 'Two words' },
    { line: '##\tA tab  {#tab}  ', id: 'tab', title: 'A tab' },
    { line: '## Braces {x} stay {#braces}', id: 'braces', title: 'Braces {x} stay' },
    { line: '## Two {#marks} {#name}', id: 'name', title: 'Two {#marks}' },
    { line: '## {#only}', id: 'only', title: '' },
    { line: '## Any sign {#Not a slug!}', id: 'Not a slug!', title: 'Any sign' },
  ])('takes the name from $line', ({ line, id, title }) => {
    expect(valueAt(parseUnitText('unit.md', line).yaml?.value, ['steps', 0])).toEqual({
      id,
      title,
      blocks: [],
    });
  });

  test.each<{ why: string; lines: string[]; blocks: unknown[] }>([
    {
      why: 'a smaller heading is text',
      lines: ['### Sub'],
      blocks: [{ block: 'text', text: '### Sub' }],
    },
    {
      why: 'so is what looks like one',
      lines: ['##No'],
      blocks: [{ block: 'text', text: '##No' }],
    },
    { why: 'empty lines are nothing', lines: ['', '  ', ''], blocks: [] },
    {
      why: 'a block needs no title',
      lines: [':::key', 'K', ':::'],
      blocks: [{ block: 'key', text: 'K' }],
    },
    {
      why: 'a block may be empty',
      lines: ['::: think', ':::  '],
      blocks: [{ block: 'think', text: '' }],
    },
    {
      why: 'a document may have no remarks',
      lines: ['::: document', 'D', ':::'],
      blocks: [{ block: 'document', text: 'D' }],
    },
    {
      why: 'a rule at its end leads to none',
      lines: ['::: document', 'D', '---', ':::'],
      blocks: [{ block: 'document', text: 'D', notes: '' }],
    },
    {
      why: 'stages may be numbered',
      lines: ['::: flow', '1. **Add** The costs.', '2. **Divide**', ':::'],
      blocks: [
        {
          block: 'flow',
          lines: [
            { label: 'Add', text: 'The costs.' },
            { label: 'Divide', text: '' },
          ],
        },
      ],
    },
    {
      why: 'a colon may stand outside',
      lines: ['::: timeline', '* **2027**: It ends.', ':::'],
      blocks: [{ block: 'timeline', lines: [{ label: '2027', text: 'It ends.' }] }],
    },
    {
      why: 'figures are shown with the decimals of the longest',
      lines: ['::: bars', '| P | EUR |', '| A | 1,000 |', '| B | 2.50 |', '| C | 3.5 |', ':::'],
      blocks: [
        {
          block: 'bars',
          head: ['P', 'EUR'],
          decimals: 2,
          bars: [
            { label: 'A', value: 1000 },
            { label: 'B', value: 2.5 },
            { label: 'C', value: 3.5 },
          ],
        },
      ],
    },
    {
      why: 'a field without a number is left to the schema',
      lines: ['::: write one', ':::'],
      blocks: [{ block: 'write', field: 'one', text: '' }],
    },
    {
      why: 'sound may need no captions',
      lines: ['::: media media/a.mp3', 'Hello.', ':::'],
      blocks: [{ block: 'media', src: 'media/a.mp3', title: '', transcript: 'Hello.' }],
    },
  ])('knows that $why', ({ lines, blocks }) => {
    expect(blocksOf(...lines)).toEqual(blocks);
  });

  test.each<{ lines: string[]; found: string[] }>([
    { lines: ['Too early', '## A {#a}'], found: ['1 unit-before'] },
    { lines: ['', '', 'Too early', '## A {#a}'], found: ['3 unit-before'] },
    { lines: ['::: task', '## A {#a}'], found: ['1 unit-before'] },
    { lines: ['## A {#a}', '## No name'], found: ['2 unit-step-id'] },
    { lines: ['##'], found: ['1 unit-step-id'] },
    { lines: ['## A {#a} too late'], found: ['1 unit-step-id'] },
    { lines: ['## A {#a}', 'Words', ':::'], found: ['3 unit-block-end'] },
    { lines: ['## A {#a}', '::: practice p', ':::'], found: ['3 unit-block-end'] },
    { lines: ['## A {#a}', '', '::: kee', 'K', ':::'], found: ['3 unit-block'] },
    { lines: ['## A {#a}', '::: 12'], found: ['2 unit-block'] },
    { lines: ['## A {#a}', ':::: key', 'K', '::::'], found: ['2 unit-block', '4 unit-block'] },
    { lines: ['## A {#a}', 'Words', '  ::: task'], found: ['3 unit-block'] },
    { lines: ['## A {#a}', '::: task for you'], found: ['2 unit-block'] },
    { lines: ['## A {#a}', '::: checklist Papers'], found: ['2 unit-block'] },
    { lines: ['## A {#a}', '::: key', 'K'], found: ['2 unit-block-open'] },
    { lines: ['## A {#a}', '::: key', 'K', '## B {#b}'], found: ['2 unit-block-open'] },
    {
      lines: ['## A {#a}', '::: key', 'K', '::: task', ':::'],
      found: ['2 unit-block-open', '5 unit-block-end'],
    },
    {
      lines: ['## A {#a}', '::: key', 'K', ' :::'],
      found: ['2 unit-block-open', '4 unit-block'],
    },
    { lines: ['## A {#a}', '::: dialogue', '- No label', ':::'], found: ['3 unit-label'] },
    {
      lines: ['## A {#a}', '::: flow', '- **A** a', '', '- **B b', ':::'],
      found: ['5 unit-label'],
    },
    { lines: ['## A {#a}', '::: flow', 'Words', '- **A** a', ':::'], found: ['3 unit-label'] },
    {
      lines: ['## A {#a}', '::: bars', '| P | EUR |', '|--|--|', '| A | 8 EUR |', '| B |', ':::'],
      found: ['5 unit-figure', '6 unit-figure'],
    },
    {
      lines: ['## A {#a}', '::: bars', '| P | EUR |', '| A | 1,10 |', ':::'],
      found: ['4 unit-figure'],
    },
    {
      lines: ['## A {#a}', '::: bars', '| P | EUR |', '| A | 1 |', 'As of 2026', ':::'],
      found: ['5 unit-row'],
    },
    {
      lines: ['Early', '## No name', '::: kee', 'K'],
      found: ['1 unit-before', '2 unit-step-id', '3 unit-block', '3 unit-block-open'],
    },
  ])('tells of $lines: $found', ({ lines, found }) => {
    expect(told(...lines)).toEqual(found);
  });

  test('says what to do', () => {
    expect(parseUnitText('modules/a/unit.md', '## A {#a}\n::: exampel\n:::').problems).toEqual([
      {
        code: 'unit-block',
        severity: 'error',
        file: 'modules/a/unit.md',
        line: 2,
        column: 1,
        what: 'There is no block "exampel".',
        remedy: 'Did you mean "example"?',
      },
    ]);
  });

  test('never throws, whatever is damaged, and places every problem in the file', () => {
    const real = readFileSync('modules/unit-fin1/unit.md', 'utf8');
    fc.assert(
      fc.property(
        fc.constantFrom(SOUND, real),
        fc.array(damage(), { minLength: 1, maxLength: 4 }),
        (text, damages) => {
          const damaged = damages.reduce(apply, text);
          const lines = damaged.split(/\r?\n/).length;
          const { yaml, problems } = parseUnitText('unit.md', damaged);

          expect(yaml === undefined).toBe(problems.length > 0);
          for (const { line = 0 } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('loses no word of a text without problems', () => {
    const line = fc.oneof(
      fc.constantFrom('## B {#b}', '::: key', '::: flow', '::: bars', '::: task', ':::', ''),
      fc.constantFrom('- **Wa** wb', '| wc | 1 |', 'wd', '1. **we:** wf', '---', '  wg'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = ['## A {#a}', ...lines].join('\n');
        const { yaml } = parseUnitText('unit.md', text);
        const words = (all: string) => all.match(/\bw[a-g]\b/gi) ?? [];

        if (yaml)
          expect(words(JSON.stringify(yaml.value).replaceAll('\\n', ' '))).toEqual(words(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    { why: 'spaces in a heading', text: `## A${' '.repeat(400_000)}b` },
    { why: 'braces in a heading', text: `## A${' {#'.repeat(200_000)} b` },
    { why: 'spaces after a block', text: `::: key a${' '.repeat(400_000)}b` },
    { why: 'empty lines', text: `## A {#a}\n::: document\nx${'\n'.repeat(400_000)}y\n:::` },
    { why: 'stars', text: `## A {#a}\n::: flow\n- ${'**a'.repeat(200_000)}\n:::` },
    { why: 'figures', text: `## A {#a}\n::: bars\n|a|b|\n|a|${'1,'.repeat(200_000)}|\n:::` },
  ])('is read to its end, however many $why', ({ text }) => {
    expect(() => parseUnitText('unit.md', text)).not.toThrow();
  });
});

/** Characters cut out of a text at a place, and others put in. */
interface Damage {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

function damage(): fc.Arbitrary<Damage> {
  const signs = [
    ':::',
    '\n:::\n',
    '\n## ',
    '{#',
    '}',
    '|',
    '- ',
    '**',
    '---',
    '\r',
    '\0',
    '\uFEFF',
  ];
  return fc.record({
    at: fc.nat(9_000),
    cut: fc.nat(40),
    put: fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 6 })),
  });
}

function apply(text: string, { at, cut, put }: Damage): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + cut);
}
