import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { FURTHER_BLOCKS } from '../../src/players/unit/further-blocks.js';
import { basename, join } from 'node:path';
import type { OutputBundle, Plugin } from 'rollup';
import type { ComponentStyles, StyleExtraction } from './component-styles.js';
import type { PlainWords } from '../../src/i18n/plain-words.js';
import type { WordExtraction } from './plain-words.js';

/** Where the parts of the runtime lie and what each needs; `parts.json`, and one for each other player in a base. */
export interface PartsIndex {
  readonly parts: Readonly<Record<string, Part>>;
}

/** A part of the runtime. */
export interface Part {
  /** File below `dist/runtime`. */
  readonly file: string;
  /** Parts that must come before it. */
  readonly imports: readonly string[];
  readonly bytes: number;
  /** Style sheets of its components, by name. */
  readonly styles: ComponentStyles;
  /** Words of its language that stand for themselves; absent in parts of no language. */
  readonly words?: PlainWords | undefined;
}

const IN_BASE: readonly string[] = [
  'assessment',
  'scenario',
  'unit',
  'programme',
] satisfies readonly PlayerInBase[];

/** The kinds whose words a player needs that asks no items. */
const OF_PLAYERS: Readonly<Partial<Record<PlayerInBase, readonly string[]>>> = {
  scenario: ['scenario', 'debrief'],
  programme: ['programme'],
};

const VIRTUAL = '\0part:';

/** A player that lies in the base of the packages that play it; others come as parts of theirs. */
export type PlayerInBase = 'assessment' | 'scenario' | 'unit' | 'programme';

/** A folder of items that has something to show, but nothing to answer. */
const NO_TYPE = 'case';

/**
 * Every part that rollup starts from, by name, with the module or virtual module behind it.
 *
 * @param player The one in the base; a game has no items, and so no parts for them.
 */
export function partEntries(source: string, player: PlayerInBase): Record<string, string> {
  const entries = entriesOf(source, player);
  for (const tag of languagesIn(join(source, 'i18n'))) {
    entries[`language-${tag}`] = `part:language-${tag}`;
    for (const kind of wordsIn(join(source, 'i18n', tag))) {
      const own = OF_PLAYERS[player];
      if (own && !own.includes(kind)) continue;
      entries[`words-${tag}-${kind}`] = `part:words-${tag}-${kind}`;
    }
  }
  for (const id of foldersIn(join(source, 'channels'))) {
    const main = join(source, 'channels', id, 'main.ts');
    if (existsSync(main)) entries[`channel-${id}`] = main;
  }
  return entries;
}

function entriesOf(source: string, player: PlayerInBase): Record<string, string> {
  switch (player) {
    case 'assessment':
      return { ...itemEntries(source), ...askingEntries(source) };
    case 'unit':
      return { ...itemEntries(source), ...blockEntries(source) };
    case 'programme':
    case 'scenario':
      return {};
  }
}

/** What shows the blocks that few units have. */
function blockEntries(source: string): Record<string, string> {
  const files = FURTHER_BLOCKS.map((name) => [
    `block-${name}`,
    join(source, 'players', 'unit', `${name}-view.ts`),
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}

/** The parts of packages that have items. */
function itemEntries(source: string): Record<string, string> {
  const kinds = kindsIn(join(source, 'items')).map((kind) => [`item-${kind}`, `part:item-${kind}`]);
  return {
    shuffle: join(source, 'items', 'shuffle.ts'),
    ...(Object.fromEntries(kinds) as Record<string, string>),
  };
}

/** The further parts of packages that ask questions and nothing else. */
function askingEntries(source: string): Record<string, string> {
  const entries: Record<string, string> = {
    pools: join(source, 'players', 'pools', 'part-view.ts'),
    forms: join(source, 'players', 'forms', 'part-view.ts'),
  };
  for (const kind of kindsIn(join(source, 'reports'))) {
    entries[`report-${kind}`] = `part:report-${kind}`;
  }
  for (const kind of foldersIn(join(source, 'players'))) {
    const whole = existsSync(join(source, 'players', kind, 'screen.ts'));
    if (whole && !IN_BASE.includes(kind)) entries[`player-${kind}`] = `part:player-${kind}`;
  }
  return entries;
}

/** Makes the entries of item kinds, report kinds and languages, which only register what lies in their folder. */
export function partModules(source: string, player: PlayerInBase): Plugin {
  const registry = join(source, 'shell', 'activities.ts');
  return {
    name: 'portolan-part-modules',
    resolveId: (id) => (id.startsWith('part:') ? `\0${id}` : null),
    load: (id) => (id.startsWith(VIRTUAL) ? partSource(source, id.slice(VIRTUAL.length)) : null),
    // Whatever knows the kinds of activity also knows the one in the base.
    transform: (code, id) =>
      id === registry ? { code: `${code}\nimport 'part:player-${player}';\n`, map: null } : null,
  };
}

function partSource(source: string, part: string): string {
  const kind = part.slice(part.indexOf('-') + 1);
  const at = (path: string) => JSON.stringify(join(source, path));
  if (part.startsWith('language-')) {
    return [
      `import { registerMessages } from ${at('i18n/current.ts')};`,
      `import { ${kind} } from ${at(`i18n/${kind}.ts`)};`,
      `registerMessages('${kind}', ${kind});`,
    ].join('\n');
  }
  const words = /^words-([a-z]{2,3}(?:-[A-Z]{2})?)-(.+)$/.exec(part);
  if (words) {
    const [, tag = '', of = ''] = words;
    return [
      `import { registerKindWords } from ${at('i18n/kinds/words.ts')};`,
      `import { words } from ${at(`i18n/${tag}/${of}.ts`)};`,
      `registerKindWords('${tag}', '${of}', words);`,
    ].join('\n');
  }
  if (part.startsWith('player-')) {
    return [
      `import { registerActivityKind } from ${at('players/activity-kind.ts')};`,
      `import { ${camel(kind)}Kind as kind } from ${at(`players/${kind}/screen.ts`)};`,
      `import ${at(`players/${kind}/elements.ts`)};`,
      `registerActivityKind(kind);`,
    ].join('\n');
  }
  const report = part.startsWith('report-');
  const folder = report ? 'reports' : 'items';
  const element = report ? `${pascal(kind)}ReportElement` : `${pascal(kind)}Element`;
  const tag = report ? `ptl-${kind}-report` : `ptl-${kind}`;
  const shown = [
    `import { ${element} as Element } from ${at(`${folder}/${kind}/element.ts`)};`,
    `if (!customElements.get('${tag}')) customElements.define('${tag}', Element);`,
  ];
  if (kind === NO_TYPE) return shown.join('\n');
  return [
    `import { ${report ? 'registerReportType' : 'registerItemType'} as register } from ${at(`${folder}/registry.ts`)};`,
    `import { ${camel(kind)} as type } from ${at(`${folder}/${kind}/${kind}.ts`)};`,
    `register(type);`,
    ...shown,
  ].join('\n');
}

/** Words that packages with a player never show. */
const UNUSED_WORDS: Readonly<Record<PlayerInBase, readonly string[]>> = {
  assessment: [],
  scenario: ['readiness'],
  unit: ['readiness', 'review'],
  programme: ['readiness', 'review', 'item', 'feedback'],
};

/**
 * Writes the index of the parts beside their folder.
 *
 * @param player The one in the base; words that it never shows are left out.
 */
export function partsIndex(
  styles: StyleExtraction,
  words: WordExtraction,
  folder: string,
  player: PlayerInBase,
): Plugin {
  return {
    name: 'portolan-parts-index',
    generateBundle(_options, bundle) {
      const parts = describe(bundle, styles, words, UNUSED_WORDS[player]);
      const index: PartsIndex = { parts };
      this.emitFile({
        type: 'asset',
        fileName: `${folder}.json`,
        source: JSON.stringify(index, null, 2),
      });
    },
  };
}

function describe(
  bundle: OutputBundle,
  styles: StyleExtraction,
  words: WordExtraction,
  unused: readonly string[],
): Record<string, Part> {
  const parts: Record<string, Part> = {};
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    parts[basename(chunk.fileName, '.js')] = {
      file: chunk.fileName,
      imports: chunk.imports.map((file) => basename(file, '.js')),
      bytes: Buffer.byteLength(chunk.code),
      styles: styles.of(Object.keys(chunk.modules)),
      words: without(words.of(Object.keys(chunk.modules)), unused),
    };
  }
  return parts;
}

function without(words: PlainWords | undefined, names: readonly string[]): PlainWords | undefined {
  if (!words) return undefined;
  return Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name)));
}

/** Folders of a registry that are complete: a kind is listed once its element exists. */
function kindsIn(folder: string): string[] {
  return foldersIn(folder).filter(
    (kind) =>
      existsSync(join(folder, kind, 'element.ts')) &&
      (existsSync(join(folder, kind, `${kind}.ts`)) || kind === NO_TYPE),
  );
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** A language is a file that exports messages under its own tag. */
function languagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z]{2,3}(-[A-Z]{2})?\.ts$/.test(file))
    .map((file) => basename(file, '.ts'))
    .filter((tag) =>
      readFileSync(join(folder, `${tag}.ts`), 'utf8').includes(`export const ${tag}`),
    )
    .sort();
}

/** Kinds of item that have words of their own in a language. */
function wordsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => basename(file, '.ts'))
    .sort();
}

function camel(kind: string): string {
  return kind.replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

function pascal(kind: string): string {
  return kind.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}
