import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadModules } from '../packager/load/load-modules.js';
import { formatProblem } from '../packager/errors.js';
import { STATE_CHARACTERS } from '../src/core/session/saved-session.js';
import { faultsOf, readBroken, type Break } from './fakes/broken-module.js';

const TODAY = '2026-11-25';

const ADVICE_ON_TERM = `  - item: term
    title: Learn the terms
    why: Risk costs money.
    steps: { in30: Read., in90: Choose., in180: Use. }
    competence: OPS2
repeatMonths`;

const SPANISH_ADVICE_ON_TERM = `  - item: term
    title: Aprender los términos
    why: El riesgo cuesta dinero.
    steps: { in30: Leer., in90: Elegir., in180: Usar. }
honesty`;

describe('the modules of this project', () => {
  const { modules, framework, problems } = loadModules('modules', { thorough: true, today: TODAY });

  test('have no problems', () => {
    expect(problems.map(formatProblem)).toEqual([]);
  });

  test('are there, the readiness scan also in Spanish', () => {
    expect(modules.map((module) => module.id)).toEqual(
      expect.arrayContaining(['demo', 'readiness-scan']),
    );
    const scan = modules.find((module) => module.id === 'readiness-scan');
    expect(scan?.languages).toEqual(expect.arrayContaining(['en', 'es']));
  });

  test('fit into a saved attempt', () => {
    for (const module of modules) expect(module.state.characters).toBeLessThan(STATE_CHARACTERS);
  });

  test('share a framework of 8 areas, 24 competences, 5 roles and 100 facts', () => {
    expect(framework?.areas).toHaveLength(8);
    expect(framework?.competences).toHaveLength(24);
    expect(framework?.roles).toHaveLength(5);
    expect(framework?.facts).toHaveLength(100);
  });
});

describe('the examples of modules/README.md', () => {
  const readme = readFileSync('modules/README.md', 'utf8');
  const example = (start: string): Break => {
    const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, block = '']) => block);
    return { content: blocks.find((block) => block.startsWith(start)) ?? '' };
  };

  test('make a module in which only the folder has another name', () => {
    const drawing: Break = { content: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' };
    const { reading } = readBroken({
      'module.yaml': example('id: my-module'),
      'bank/01-firm.yaml': example('items:'),
      'bank/02-offer.yaml': null,
      'report.yaml': { content: 'kind: score\npassMark: 60\n' },
      'media/quay.svg': null,
      'media/harbour.svg': drawing,
      'media/eu.svg': drawing,
      translations: null,
    });

    expect(reading.problems.map((problem) => problem.code)).toEqual(['id-not-folder']);
  });

  test('name every schema for editors and stay short', () => {
    for (const name of ['module', 'report', 'bank']) {
      expect(readme).toMatch(new RegExp(`\\$schema=[./]+schema/${name}\\.schema\\.json`));
    }
    expect(readme.split('\n').length).toBeLessThanOrEqual(201);
  });
});

/** What an author got wrong, and exactly what is told of it. */
interface Case {
  readonly mistake: string;
  readonly breaks: Readonly<Record<string, Break>>;
  readonly told: readonly string[];
}

function tell({ breaks, told }: Case): void {
  expect(faultsOf(breaks)).toEqual(told);
}

describe('a sound module', () => {
  test('has no problems and can be packed in both of its languages', () => {
    const { module, reading } = readBroken({});

    expect(reading.problems).toEqual([]);
    expect(module?.languages).toEqual(['en', 'es']);
  });
});

describe('a file that is not YAML', () => {
  test.each<Case>([
    {
      mistake: 'a tab as indent',
      breaks: { 'bank/01-firm.yaml': ['    number: 1', '\tnumber: 1'] },
      told: ['bank/01-firm.yaml:3:1 yaml-tab'],
    },
    {
      mistake: 'a colon inside a text',
      breaks: { 'module.yaml': ['lead: A small', 'lead: Note: a small'] },
      told: ['module.yaml:5:7 yaml-colon'],
    },
    {
      mistake: 'an open quotation mark',
      breaks: { 'report.yaml': ['honesty: It', 'honesty: "It'] },
      told: [expect.stringMatching(/^report\.yaml:\d+:\d+ yaml-quote$/)],
    },
    {
      mistake: 'a text that starts with a sign of YAML',
      breaks: { 'module.yaml': ['lead: A', 'lead: @A'] },
      told: ['module.yaml:5:7 yaml-sign'],
    },
    {
      mistake: 'a line that does not stand below its neighbours',
      breaks: { 'module.yaml': ['  publisher:', '   publisher:'] },
      told: ['module.yaml:17:1 yaml-indent'],
    },
    {
      mistake: 'a tag',
      breaks: { 'module.yaml': ['lead: A', 'lead: !!js/function A'] },
      told: ['module.yaml:5:7 yaml-tag'],
    },
    {
      mistake: 'two documents',
      breaks: { 'report.yaml': ['axes:', '---\naxes:'] },
      told: ['report.yaml:2:1 yaml-documents'],
    },
    {
      mistake: 'an alias',
      breaks: { 'module.yaml': ['lead: A small module of one of everything.', 'lead: *A'] },
      told: ['module.yaml:5:7 yaml-alias'],
    },
    {
      mistake: 'a million laughs',
      breaks: { 'module.yaml': { content: laughs() } },
      told: ['2:10', '2:15', '3:10'].map((place) => `module.yaml:${place} yaml-alias`),
    },
    {
      mistake: 'brackets without end',
      breaks: { 'module.yaml': { content: '['.repeat(1_000_000) } },
      told: ['module.yaml:1:1 yaml-bomb'],
    },
    {
      mistake: 'keys without end',
      breaks: { 'module.yaml': { content: 'a:\n'.repeat(300_000) } },
      told: ['module.yaml:1:1 yaml-bomb'],
    },
    {
      mistake: 'a file of more than 2 MB',
      breaks: { 'report.yaml': { content: `# ${'x'.repeat(2_000_000)}` } },
      told: ['report.yaml file-too-large'],
    },
    {
      mistake: 'a key that reaches a prototype',
      breaks: { 'module.yaml': ['lead: A', '__proto__:\n  polluted: 1\nlead: A'] },
      told: ['module.yaml:5:1 forbidden-key'],
    },
    {
      mistake: 'a key used twice',
      breaks: { 'module.yaml': ['checked:', 'lead: Again\nchecked:'] },
      told: ['module.yaml:19:1 duplicate-key'],
    },
    {
      mistake: 'an empty file',
      breaks: { 'report.yaml': { content: '# soon\n' } },
      told: ['report.yaml:1:1 empty-file'],
    },
    {
      mistake: 'an old encoding',
      breaks: { 'report.yaml': { content: Buffer.from('kind: score\nnote: caf\xe9', 'latin1') } },
      told: ['report.yaml:2:10 not-utf8'],
    },
  ])('is told with its line for $mistake', tell);

  test('is read when it begins with a byte order mark or has line ends of Windows', () => {
    const text = '\uFEFFkind: score\r\ngraded: false\r\n';

    expect(
      faultsOf({ 'report.yaml': { content: text }, 'translations/es/report.yaml': null }),
    ).toEqual([]);
  });
});

describe('a key or value that the schema refuses', () => {
  test.each<Case>([
    {
      mistake: 'a mistyped key',
      breaks: { 'bank/01-firm.yaml': ['    label: Reserve', '    lable: Reserve'] },
      told: ['bank/01-firm.yaml:13:5 missing-key', 'bank/01-firm.yaml:18:5 unknown-key'],
    },
    {
      mistake: 'a number where a text belongs',
      breaks: { 'module.yaml': ['title: Ready for the quay', 'title: 2026'] },
      told: ['module.yaml:4:8 wrong-type'],
    },
    {
      mistake: 'a text that is too long for its place',
      breaks: { 'bank/02-offer.yaml': ['label: Reason to buy', `label: ${'Reason '.repeat(10)}`] },
      told: ['bank/02-offer.yaml:7:12 too-long'],
    },
    {
      mistake: 'an item of an unknown kind',
      breaks: { 'bank/02-offer.yaml': ['kind: anchored', 'kind: anchor'] },
      told: ['bank/02-offer.yaml:4:11 unknown-kind'],
    },
    {
      mistake: 'an id with a capital',
      breaks: { 'bank/02-offer.yaml': ['id: reason', 'id: Reason'] },
      told: ['bank/02-offer.yaml:2:9 wrong-format'],
    },
    {
      mistake: 'a day that does not exist',
      breaks: { 'module.yaml': ['2026-11-22', '2026-11-31'] },
      told: ['module.yaml:19:10 wrong-format'],
    },
    {
      mistake: 'a list with an entry too few',
      breaks: { 'bank/02-offer.yaml': ['      - We do not know.\n', ''] },
      told: ['bank/02-offer.yaml:9:5 too-few'],
    },
    {
      mistake: 'an unknown word',
      breaks: { 'module.yaml': ['  minutes: 5', '  minutes: 5\n  feedback: after-all'] },
      told: ['module.yaml:24:13 unknown-value'],
    },
  ])('is told at its place for $mistake', tell);
});

describe('a reference that leads nowhere', () => {
  test.each<Case>([
    {
      mistake: 'an unknown competence',
      breaks: { 'bank/02-offer.yaml': ['competence: MKT2', 'competence: MKT9'] },
      told: ['bank/02-offer.yaml:6:17 unknown-competence'],
    },
    {
      mistake: 'an unknown dimension',
      breaks: { 'bank/02-offer.yaml': ['dimension: offer', 'dimension: offers'] },
      told: ['bank/02-offer.yaml:5:16 unknown-dimension'],
    },
    {
      mistake: 'an unknown fact',
      breaks: { 'bank/02-offer.yaml': ['OPS2-F1', 'OPS2-F9'] },
      told: ['bank/02-offer.yaml:26:13 unknown-fact'],
    },
    {
      mistake: 'a right answer that rests on a fact not to be scored',
      breaks: { 'bank/02-offer.yaml': ['OPS2-F1', 'LAW3-F3'] },
      told: ['bank/02-offer.yaml:26:13 fact-not-scorable'],
    },
    {
      mistake: 'a right answer that names no fact',
      breaks: { 'bank/02-offer.yaml': ['    facts: [OPS2-F1]\n', ''] },
      told: ['module.yaml facts-missing (warning)'],
    },
    {
      mistake: 'an id used twice',
      breaks: { 'bank/02-offer.yaml': ['id: reason', 'id: reserve'] },
      told: expect.arrayContaining(['bank/02-offer.yaml:2:9 duplicate-id']) as string[],
    },
    {
      mistake: 'a number used twice',
      breaks: { 'bank/02-offer.yaml': ['number: 4', 'number: 2'] },
      told: ['bank/02-offer.yaml:3:13 duplicate-number'],
    },
    {
      mistake: 'two ids that differ only by a hyphen',
      breaks: {
        'module.yaml': ['    - id: offer', '    - id: mo-ney\n      title: Again\n    - id: offer'],
        'translations/es/module.yaml': [
          '    - id: offer',
          '    - id: mo-ney\n      title: Otra\n    - id: offer',
        ],
      },
      told: ['module.yaml:27:11 id-too-similar'],
    },
    {
      mistake: 'a condition on an unknown item',
      breaks: { 'bank/02-offer.yaml': ['trade: [a]', 'trad: [a]'] },
      told: ['bank/02-offer.yaml:30:7 unknown-item'],
    },
    {
      mistake: 'a condition on an unknown option',
      breaks: { 'bank/02-offer.yaml': ['trade: [a]', 'trade: [a, d]'] },
      told: ['bank/02-offer.yaml:30:18 unknown-option'],
    },
    {
      mistake: 'a condition on an item without options',
      breaks: { 'bank/02-offer.yaml': ['trade: [a]', 'reserve: [a]'] },
      told: ['bank/02-offer.yaml:30:7 condition-without-options'],
    },
    {
      mistake: 'a condition on an item that comes later',
      breaks: { 'bank/01-firm.yaml': ['          trade: [b]', '          term: [b]'] },
      told: ['bank/01-firm.yaml:38:11 condition-too-early'],
    },
    {
      mistake: 'an order that names and leaves out the wrong items',
      breaks: {
        'module.yaml': [
          '  minutes: 5',
          '  minutes: 5\n  order: [trade, reserve, prices, price-list, reason, trade]',
        ],
      },
      told: [
        'module.yaml:24:3 item-not-asked',
        'module.yaml:24:27 unknown-item',
        'module.yaml:24:55 duplicate-id',
      ],
    },
    {
      mistake: 'an item that its own kind refuses',
      breaks: {
        'bank/02-offer.yaml': ['      - key: b', '      - key: a'],
        'translations/es/bank/02-offer.yaml': ['key: b', 'key: a'],
      },
      told: ['bank/02-offer.yaml:35:14 duplicate-option-key'],
    },
    {
      mistake: 'a folder that is not called like its module',
      breaks: { 'module.yaml': ['id: quay', 'id: pier'] },
      told: ['module.yaml:1:5 id-not-folder'],
    },
  ])('is told at its place for $mistake', tell);

  test('does not hide what else is wrong', () => {
    const told = faultsOf({
      'module.yaml': ['title: Money', 'titel: Money'],
      'bank/01-firm.yaml': ['competence: FIN1', 'competence: FIN9'],
      'bank/02-offer.yaml': ['label: Reason to buy', 'label: 7'],
      'report.yaml': ['cap: prepare', 'cap: prepared'],
      'media/logo.svg': null,
    });

    expect(told).toEqual(
      expect.arrayContaining([
        'module.yaml:25:7 missing-key',
        'module.yaml:26:7 unknown-key',
        'bank/02-offer.yaml:7:12 wrong-type',
      ]),
    );
  });
});

describe('a readiness report', () => {
  test.each<Case>([
    {
      mistake: 'an axis with an unknown dimension',
      breaks: { 'report.yaml': ['dimensions: [offer]', 'dimensions: [offr]'] },
      told: ['report.yaml:2:1 dimension-left-out', 'report.yaml:8:18 unknown-dimension'],
    },
    {
      mistake: 'bands that do not rise',
      breaks: { 'report.yaml': ['from: 65', 'from: 40'] },
      told: [expect.stringMatching(/^report\.yaml:12:\d+ bands-not-ascending$/)],
    },
    {
      mistake: 'an unknown band',
      breaks: { 'report.yaml': ['cap: prepare', 'cap: prepared'] },
      told: ['report.yaml:17:8 unknown-band'],
    },
    {
      mistake: 'a flag on an unknown item',
      breaks: {
        'report.yaml': ['item: reserve\n    under', 'item: reserves\n    under'],
        'translations/es/report.yaml': ['item: reserve', 'item: reserves'],
      },
      told: ['report.yaml:21:11 unknown-item'],
    },
    {
      mistake: 'a flag that nothing raises',
      breaks: { 'report.yaml': ['    under: 3\n', ''] },
      told: ['report.yaml:21:5 flag-never-raised'],
    },
    {
      mistake: 'advice with an unknown competence',
      breaks: { 'report.yaml': ['competence: OPS2', 'competence: OPS7'] },
      told: [expect.stringMatching(/^report\.yaml:\d+:17 unknown-competence$/)],
    },
    {
      mistake: 'no advice for an item that counts',
      breaks: {
        'report.yaml': [ADVICE_ON_TERM, 'repeatMonths'],
        'translations/es/report.yaml': [SPANISH_ADVICE_ON_TERM, 'honesty'],
      },
      told: [expect.stringMatching(/^report\.yaml:\d+:1 advice-missing \(warning\)$/)],
    },
  ])('is told at its place for $mistake', tell);
});

describe('a picture', () => {
  const svg = (inside: string): Break => ({
    content: `<svg xmlns="http://www.w3.org/2000/svg">\n  ${inside}\n</svg>`,
  });

  test.each<Case>([
    {
      mistake: 'is missing',
      breaks: { 'media/logo.svg': null },
      told: ['module.yaml:17:9 media-missing'],
    },
    {
      mistake: 'named in Markdown is missing',
      breaks: { 'media/quay.svg': null },
      told: ['module.yaml:11:11 media-missing'],
    },
    {
      mistake: 'lies outside the module',
      breaks: { 'module.yaml': ['logo: media/logo.svg', 'logo: media/../../secret.svg'] },
      told: ['media/logo.svg media-unused (warning)', 'module.yaml:17:9 media-path'],
    },
    {
      mistake: 'lies on the web',
      breaks: { 'module.yaml': ['logo: media/logo.svg', 'logo: https://example.org/logo.svg'] },
      told: ['media/logo.svg media-unused (warning)', 'module.yaml:17:9 media-outside'],
    },
    {
      mistake: 'is not shown anywhere',
      breaks: { 'media/spare.svg': svg('<path d="M0 0h1" />') },
      told: ['media/spare.svg media-unused (warning)'],
    },
    {
      mistake: 'is large',
      breaks: {
        'module.yaml': ['media/logo.svg', 'media/logo.png'],
        'media/logo.svg': null,
        'media/logo.png': { content: png(600_000) },
      },
      told: ['media/logo.png media-large (warning)'],
    },
    {
      mistake: 'is huge',
      breaks: {
        'module.yaml': ['media/logo.svg', 'media/logo.png'],
        'media/logo.svg': null,
        'media/logo.png': { content: png(2_000_001) },
      },
      told: ['media/logo.png media-too-large'],
    },
    {
      mistake: 'is no picture',
      breaks: {
        'module.yaml': ['media/logo.svg', 'media/logo.png'],
        'media/logo.svg': null,
        'media/logo.png': { content: '<html>' },
      },
      told: ['media/logo.png image-broken'],
    },
    ...[
      '<script>alert(1)</script>',
      '<path onclick="alert(1)" />',
      '<foreignObject />',
      '<image href="https://example.org/a.png" />',
      '<use xlink:href="other.svg#a" />',
      '<a href="&#106;avascript:alert(1)">x</a>',
      '<set attributeName="href" to="x" />',
      '<style>@import "x.css";</style>',
      '<path fill="url(https://example.org/#a)" />',
    ].map((inside) => ({
      mistake: `contains ${inside}`,
      breaks: { 'media/logo.svg': svg(inside) },
      told: [expect.stringMatching(/^media\/logo\.svg:2:\d+ svg-unsafe$/)],
    })),
    {
      mistake: 'declares entities',
      breaks: { 'media/logo.svg': { content: '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg></svg>' } },
      told: ['media/logo.svg:1:1 svg-unsafe'],
    },
    {
      mistake: 'has no description',
      breaks: { 'module.yaml': ['[A quay with two cranes]', '[]'] },
      told: ['module.yaml:11:11 image-alt'],
    },
  ])('that $mistake is told', tell);
});

describe('a name of a file', () => {
  const yaml: Break = { content: 'items: []\n' };

  test.each<Case>([
    {
      mistake: 'with ".." in it',
      breaks: { 'bank/a..b.yaml': yaml },
      told: ['bank/a..b.yaml file-name'],
    },
    {
      mistake: 'in capitals',
      breaks: { 'bank/Offer.yaml': yaml },
      told: ['bank/Offer.yaml file-name'],
    },
    {
      mistake: 'with a space',
      breaks: { 'bank/my items.yaml': yaml },
      told: ['bank/my items.yaml file-name'],
    },
    {
      mistake: 'ending in .yml',
      breaks: { 'bank/more.yml': yaml },
      told: ['bank/more.yml foreign-file'],
    },
    {
      mistake: 'of a foreign kind',
      breaks: { 'media/run.exe': yaml },
      told: ['media/run.exe foreign-file'],
    },
    {
      mistake: 'that is a link',
      breaks: { 'bank/more.yaml': { link: '/etc/passwd' } },
      told: ['bank/more.yaml symlink'],
    },
    {
      mistake: 'that another folder has too',
      breaks: { 'media/small/quay.svg': { content: '<svg></svg>' } },
      told: ['media/small/quay.svg media-unused (warning)', 'media/small/quay.svg name-clash'],
    },
    {
      mistake: 'that is missing',
      breaks: { 'report.yaml': null, 'translations/es/report.yaml': null },
      told: ['report.yaml file-missing'],
    },
  ])('$mistake is told', tell);

  test('that is hidden is passed over', () => {
    expect(faultsOf({ '.DS_Store': { content: 'x' }, 'media/.keep': { content: '' } })).toEqual([]);
  });

  test('is missed in an empty module', () => {
    const breaks = Object.fromEntries(
      ['module.yaml', 'report.yaml', 'bank', 'media', 'translations'].map((path) => [path, null]),
    );

    expect(faultsOf(breaks)).toEqual(['quay empty-module']);
  });
});

describe('Markdown', () => {
  const why = (text: string): Readonly<Record<string, Break>> => ({
    'bank/02-offer.yaml': [
      '      Reasons travel badly:',
      `      Reasons travel badly:\n\n      ${text}`,
    ],
  });

  test.each([
    { text: '<b>Bold</b>', code: 'markdown-html' },
    { text: '[here](javascript:alert(1))', code: 'markdown-link' },
    { text: '[here](other.html)', code: 'markdown-link' },
    { text: '# Title', code: 'markdown-heading' },
    { text: '***', code: 'markdown-block' },
    { text: '~~old~~', code: 'markdown-inline' },
    { text: 'See ![a](media/quay.svg) here', code: 'markdown-image' },
    { text: '![a](media/none.svg)', code: 'media-missing' },
    { text: '3. Third', code: 'markdown-list' },
  ])('such as "$text" is told as $code', ({ text, code }) => {
    expect(faultsOf(why(text))).toEqual([`bank/02-offer.yaml:15:10 ${code}`]);
  });
});

describe('a translation', () => {
  const es = 'translations/es';

  test.each<Case>([
    {
      mistake: 'that lacks a text',
      breaks: { [`${es}/bank/01-firm.yaml`]: ['    unit: meses\n', ''] },
      told: [`${es}/bank/01-firm.yaml:10:5 missing-translation`],
    },
    {
      mistake: 'that leaves a text empty',
      breaks: { [`${es}/bank/01-firm.yaml`]: ['unit: meses', 'unit:'] },
      told: [`${es}/bank/01-firm.yaml:13:5 missing-translation`],
    },
    {
      mistake: 'that lacks an item',
      breaks: {
        [`${es}/bank/01-firm.yaml`]: [/* the whole of it */ '  - id: reserve', '  - id: reserva'],
      },
      told: [
        `${es}/bank/01-firm.yaml:1:1 missing-translation`,
        `${es}/bank/01-firm.yaml:10:5 unknown-translation`,
      ],
    },
    {
      mistake: 'that lacks a file',
      breaks: { [`${es}/report.yaml`]: null },
      told: [`${es}/report.yaml missing-translation`],
    },
    {
      mistake: 'that has a text which the original has not',
      breaks: {
        [`${es}/bank/01-firm.yaml`]: ['    unit: meses', '    unit: meses\n    hint: Cuente bien.'],
      },
      told: [`${es}/bank/01-firm.yaml:14:5 unknown-translation`],
    },
    {
      mistake: 'that has a file which the original has not',
      breaks: { [`${es}/bank/03-more.yaml`]: { content: 'items: []\n' } },
      told: [`${es}/bank/03-more.yaml unknown-translation`],
    },
    {
      mistake: 'that changes what is not words',
      breaks: {
        [`${es}/bank/02-offer.yaml`]: ['      - key: b', '      - correct: true\n        key: b'],
      },
      told: [`${es}/bank/02-offer.yaml:23:9 not-translatable`],
    },
    {
      mistake: 'with an entry too few',
      breaks: { [`${es}/bank/02-offer.yaml`]: ['      - Lo suponemos.\n', ''] },
      told: [`${es}/bank/02-offer.yaml:5:5 missing-translation`],
    },
    {
      mistake: 'with an entry too many',
      breaks: {
        [`${es}/bank/02-offer.yaml`]: [
          '      - Lo suponemos.',
          '      - Lo suponemos.\n      - O no.',
        ],
      },
      told: [`${es}/bank/02-offer.yaml:11:9 unknown-translation`],
    },
    {
      mistake: 'far longer than there is room',
      breaks: { [`${es}/bank/01-firm.yaml`]: ['unit: meses', `unit: ${'meses '.repeat(6)}`] },
      told: [`${es}/bank/01-firm.yaml:13:11 too-long`],
    },
    {
      mistake: 'with HTML',
      breaks: { [`${es}/bank/02-offer.yaml`]: ['viajan mal:', 'viajan <i>mal</i>:'] },
      told: [`${es}/bank/02-offer.yaml:11:10 markdown-html`],
    },
    {
      mistake: 'with a picture that is not there',
      breaks: { [`${es}/module.yaml`]: ['media/quay.svg', 'media/muelle.svg'] },
      told: [`${es}/module.yaml:8:11 media-missing`],
    },
    {
      mistake: 'that says the same twice',
      breaks: { [`${es}/bank/02-offer.yaml`]: ['Quien compra', 'Quien vende'] },
      told: [`${es}/bank/02-offer.yaml:24:15 duplicate-option-text`],
    },
    {
      mistake: 'to the language of the original',
      breaks: { 'translations/en/report.yaml': { content: 'honesty: Same.\n' } },
      told: ['translations/en unknown-translation'],
    },
  ])('$mistake is told at its place', tell);

  test('may be a little longer than its original', () => {
    const longer = 'u'.repeat(30);

    expect(faultsOf({ [`${es}/bank/01-firm.yaml`]: ['unit: meses', `unit: ${longer}`] })).toEqual(
      [],
    );
  });

  test('changes words and nothing else', () => {
    const { module } = readBroken({});
    const [english, spanish] = ['en', 'es'].map((language) => module?.pack(language));

    expect(spanish?.title).toBe('Listos para el muelle');
    const options = spanish?.activity.items[0];
    expect(options).toMatchObject({ options: [{ key: 'a', text: 'Bienes' }, { key: 'b' }] });
    expect(keysOf(spanish)).toEqual(keysOf(english));
  });
});

describe('a fact that was to be checked again', () => {
  test.each([
    { today: '2026-11-25', release: false, told: [] },
    { today: '2031-01-01', release: false, told: ['warning'] },
    { today: '2031-01-01', release: true, told: ['error'] },
  ])('gives $told on $today, release $release', ({ today, release, told }) => {
    const { reading } = readBroken({}, { today, release });

    expect(reading.problems.map((problem) => problem.severity)).toEqual(told);
  });
});

describe('an attempt that does not fit', () => {
  test('is told with its size and the parts that take most', () => {
    const items = Array.from({ length: 600 }, (_, index) =>
      [
        `  - id: item-${index}x`,
        `    number: ${index + 10}`,
        '    kind: evidence',
        '    label: L',
        '    prompt: P?',
        '    proof: A paper',
      ].join('\n'),
    );
    const { reading } = readBroken({
      'bank/03-many.yaml': { content: `items:\n${items.join('\n')}\n` },
      translations: null,
    });

    const [problem] = reading.problems;
    expect(reading.problems).toHaveLength(1);
    expect(problem).toMatchObject({ code: 'state-too-long', file: 'quay/module.yaml', line: 21 });
    expect(problem?.what).toMatch(
      /^A full attempt needs \d,\d{3} characters; a package may use 3,500\.$/,
    );
    expect(problem?.why).toMatch(/items of kind "evidence"/);
  });
});

function laughs(): string {
  const lines = ['a0: &a0 [ha, ha]'];
  for (let k = 1; k < 20; k += 1) lines.push(`a${k}: &a${k} [*a${k - 1}, *a${k - 1}]`);
  return lines.join('\n');
}

function png(bytes: number): Buffer {
  const picture = Buffer.alloc(bytes);
  picture.write('\x89PNG\r\n\x1a\n', 'latin1');
  return picture;
}

/** The shape of a value: its keys and list lengths, without its words. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, keysOf(part)]));
}
