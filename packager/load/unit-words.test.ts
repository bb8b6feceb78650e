import { describe, expect, test } from 'vitest';
import { UNIT_FILES } from '../../tests/fakes/authored-unit.js';
import { unitTextSchema } from '../../src/players/unit/schema.js';
import { parseUnitText } from './unit-text.js';
import { unitWords } from './unit-words.js';

/** A text read, with all its blocks. */
function read(file: string, text: string) {
  const { yaml, problems } = parseUnitText(file, text);
  if (!yaml) throw new Error(problems[0]?.what);
  return yaml;
}

const TEXT = `${UNIT_FILES['unit.md'] ?? ''}
::: bars A lamp
| Part | EUR |
| A | 1 |
| B | 2 |
:::

::: media media/a.mp3 A talk
captions: media/a.vtt
Hello.
:::

::: document A bill
Words
---
Remarks
:::
`;
const ORIGINAL = unitTextSchema.parse(read('unit.md', TEXT).value);

/** What is told of a translation, as `line what`. */
function told(text: string): readonly string[] {
  const translation = read('es/unit.md', text);
  return unitWords(ORIGINAL, translation).findings.map(({ at, code, severity, what }) => {
    expect([at.file, code, severity]).toEqual(['es/unit.md', 'unit-translation-blocks', 'error']);
    return `${translation.locate(at.path ?? []).line} ${what}`;
  });
}

const changed = (old: string, now: string) => {
  if (!TEXT.includes(old)) throw new Error(`Not there: ${old}`);
  return TEXT.replace(old, now);
};

describe('the words of a translated unit', () => {
  test('are its words and nothing else', () => {
    const { value } = unitWords(ORIGINAL, read('es/unit.md', TEXT));

    expect(value).toEqual({
      steps: [
        {
          id: 'costs',
          title: 'All costs count',
          blocks: [
            { text: 'A price stands on the [margin](#margin).' },
            {},
            { text: 'What do you add?' },
          ],
        },
        {
          id: 'your-firm',
          title: 'In your firm',
          blocks: [
            {
              title: 'From cost to price',
              lines: [
                { label: 'Add costs', text: 'Up to the place named.' },
                { label: 'Add margin', text: 'Divide, do not add.' },
              ],
            },
            {},
            {},
            {},
            { title: 'A lamp', head: ['Part', 'EUR'], bars: [{ label: 'A' }, { label: 'B' }] },
            { title: 'A talk', transcript: 'Hello.' },
            { title: 'A bill', text: 'Words', notes: 'Remarks' },
          ],
        },
      ],
    });
    expect(told(TEXT)).toEqual([]);
  });

  test.each([
    {
      why: 'another block',
      text: changed('::: write 3\nWhat do you add?', '::: think\nWhat do you add?'),
      found: ['7 In step "costs" "think" stands where the original has "write 3".'],
    },
    {
      why: 'another field',
      text: changed('::: write 3', '::: write 4'),
      found: ['7 In step "costs" "write 4" stands where the original has "write 3".'],
    },
    {
      why: 'other practice',
      text: changed('practice p-number', 'practice p-choice'),
      found: [
        '18 In step "your-firm" "practice p-choice" stands where the original has "practice p-number".',
      ],
    },
    {
      why: 'another sound',
      text: changed('media/a.mp3', 'media/b.mp3'),
      found: [
        '30 In step "your-firm" "media media/b.mp3" stands where the original has "media media/a.mp3".',
      ],
    },
    {
      why: 'a block too few in the middle',
      text: changed('::: practice p-choice\n', ''),
      found: ['6 In step "costs" "write 3" stands where the original has "practice p-choice".'],
    },
    {
      why: 'a block too few at the end',
      text: changed('::: write 3\nWhat do you add?\n:::\n', ''),
      found: ['5 In step "costs" the step ends where the original has "write 3".'],
    },
    {
      why: 'a block too many at the end',
      text: `${TEXT}\nMore words.\n`,
      found: ['41 In step "your-firm" "text" stands where the step ends in the original.'],
    },
    {
      why: 'no block at all',
      text: '## Costs {#costs}\n',
      found: ['1 In step "costs" the step ends where the original has "text".'],
    },
    {
      why: 'the wrong thing in two steps',
      text: changed('::: practice p-choice\n', '').replace('::: practice p-number\n', ''),
      found: [
        '6 In step "costs" "write 3" stands where the original has "practice p-choice".',
        '18 In step "your-firm" "checklist" stands where the original has "practice p-number".',
      ],
    },
  ])('are told with their line where there is $why', ({ text, found }) => {
    expect(told(text)).toEqual(found);
  });

  test('are those of a step by its name, wherever it stands', () => {
    const [first = '', second = ''] = TEXT.split(/(?=^## In)/m);

    expect(told(`${second}\n${first}`)).toEqual([]);
  });

  test('leave a step that the original does not have to those who compare ids', () => {
    const { value, findings } = unitWords(ORIGINAL, read('es/unit.md', '## A {#other}\n\nB\n'));

    expect(findings).toEqual([]);
    expect(value).toEqual({ steps: [{ id: 'other', title: 'A', blocks: [{ text: 'B' }] }] });
  });

  test.each([undefined, null, 1, [], {}, { steps: 1 }, { steps: [null] }])(
    'are none of an original that is %o',
    (original) => {
      expect(unitWords(original, read('es/unit.md', '')).value).toEqual({ steps: [] });
    },
  );
});
