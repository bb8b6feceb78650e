import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The unit whose questions are borrowed, and its name with all blocks. */
const LENDER = 'unit-fin1';
const UNIT = 'unit-odd';

/** Every block that shows something or takes words, with what is hard to show: long words, wide tables, no titles. */
const STEPS = `## Every block that is read {#every-block}

Words before a block, with a [Donaudampfschifffahrtsgesellschaft](#margin) and an address: https://example.org/a/very/long/path/without-any-place-to-break-it/index.html

::: key
The point, with **strong words** and a [term](#mark-up).
:::

::: example
No title, but a list.

- One
- Two, with \`a-name-of-a-file-without-a-space-in-it.xlsx\`
:::

::: document E-mail from Zwijndrecht to Hódmezővásárhely
Dear Ms Vandenbroucke, **(1)**

| Goods and how they are packed | Pieces in each box | Boxes on a pallet | Weight in kg | Price in EUR, without VAT |
| ----------------------------- | -----------------: | ----------------: | -----------: | ------------------------: |
| Table lamp                    |                 12 |                40 |        1,240 |            12,345.60 **(2)** |
| Wall lamp                     |                  8 |                60 |          980 |                  9,876.50 |

---

1. The greeting.
2. The sum, with a [term](#margin).

:::

::: calculation

| Line                                                       |           EUR |
| ---------------------------------------------------------- | ------------: |
| Everything that is paid until the goods lie in the storage | 1,234,567.89 |
| **In all**                                                 | **1,234,567.89** |

:::

::: think
What do you expect?
:::

::: dialogue
- **Nadia:** We added half.
- **Piet, the owner:** Why is so little left?
- **Ms Vandenbroucke from purchasing:** Because of the Energieverbrauchskennzeichnungsverordnung.
- **Nadia:** I see.
:::

::: flow
1. **Ask** Ask for a price.
2. **Compare everything that was offered** Compare.
3. **Order** Order, or wait.
:::

::: timeline What happens when
- **1 July 2026** The rule begins.
- **From 15 to 30 November 2027** It changes.
:::

::: bars Turnover by country

| Country and region    | EUR thousand | Remark            |
| --------------------- | -----------: | ----------------- |
| Liechtenstein         |      1234.50 | very long to read |
| Bosnia and Herzegovina |          0.5 | new               |

:::

::: bars

| Way | Days |
| --- | ---: |
| Sea |   42 |
| Air |    3 |

:::

::: media media/talk.mp3 A call on the telephone
captions: media/talk.vtt
**Nadia:** How many do you need?

**Buyer:** Four hundred.
:::

::: media media/film.mp4 A walk through the warehouse
The camera shows pallets.
:::

## Every block that is filled in {#every-field}

::: write 41
What would you do?
:::

::: checklist

`;

const CHECKLIST = `checklist:
  intro: Answer for your own case.
  questions:
    - { id: role, number: 1, ask: What are you?, options: [{ key: a, text: A trainee }, { key: b, text: An owner }] }
    - id: way
      number: 2
      ask: How do you go?
      when: { role: [a] }
      options: [{ key: a, text: By train }, { key: b, text: By plane }]
  items:
    - { id: paper, group: Papers, text: Take your **papers**. }
    - { id: seat, group: Travel, when: { way: [a] }, text: Book a seat. }
`;

/** One frame of silence. */
const SOUND = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);

/**
 * Packs a unit with every kind of block, of which some no other unit has.
 *
 * @param folder Gets the modules in a folder of their own, and the zip.
 * @returns Name of the zip.
 */
export function packUnitOfAllBlocks(folder: string): string {
  const modules = join(folder, 'modules');
  cpSync('modules/framework', join(modules, 'framework'), { recursive: true });
  cpSync(join('modules', LENDER), join(modules, UNIT), { recursive: true });
  const file = (name: string) => join(modules, UNIT, name);
  rmSync(file('translations'), { recursive: true, force: true });
  edit(file('module.yaml'), (text) =>
    text.replace(LENDER, UNIT).replace(/minutes: \d+/, 'minutes: 60'),
  );
  edit(file('unit.md'), (text) => STEPS + text);
  edit(file('unit.yaml'), (text) =>
    text
      .replace(
        /^steps:$/m,
        '$&\n  - { id: every-block, number: 30, minutes: 5 }\n  - { id: every-field, number: 31, minutes: 5 }',
      )
      .replace(/^summary:$/m, `${CHECKLIST}$&`),
  );
  mkdirSync(file('media'), { recursive: true });
  writeFileSync(file('media/talk.mp3'), SOUND);
  writeFileSync(file('media/film.mp4'), SOUND);
  writeFileSync(file('media/talk.vtt'), 'WEBVTT\n\n00:00.000 --> 00:01.000\nHow many?\n');
  const cli = join(process.env['PORTOLAN_DIST'] ?? 'dist', 'cli.js');
  const words = ['pack', UNIT, '--modules', modules, '--target', 'scorm12', '--out', folder];
  execFileSync(process.execPath, [cli, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  return `${UNIT}.scorm12.zip`;
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
