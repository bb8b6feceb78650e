import type { Import, SourceFile } from './source-tree.js';

/** A place where the code breaks a rule. */
export interface Violation {
  readonly rule: string;
  /** `path:line`. */
  readonly at: string;
  readonly says: string;
}

/** A rule of the architecture: the violations in one file. */
export type Rule = (file: SourceFile) => Violation[];

/** What each layer may import; see the table in ARCHITECTURE.md. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  content: [],
  i18n: ['content', 'core (types)'],
  themes: [],
  core: ['content'],
  ui: ['content', 'i18n', 'themes', 'core (types)'],
  items: ['content', 'core', 'ui', 'i18n'],
  reports: ['content', 'core', 'ui', 'i18n', 'items'],
  players: ['content', 'core', 'ui', 'i18n', 'items', 'reports'],
  module: ['content', 'core', 'items', 'reports', 'players'],
  shell: [
    'content',
    'core',
    'ui',
    'i18n',
    'items',
    'reports',
    'players',
    'module',
    'port',
    'channels (types)',
  ],
  port: ['core'],
  channels: ['core', 'port'],
  main: ['core', 'port', 'channels', 'shell', 'items', 'reports', 'players'],
  lib: [
    'content',
    'core',
    'ui',
    'i18n',
    'items',
    'reports',
    'players',
    'module',
    'shell',
    'port',
    'channels',
  ],
  packager: [
    'content',
    'core',
    'i18n',
    'themes',
    'items',
    'reports',
    'players',
    'module',
    'port (types)',
  ],
};

/** The layer that a file belongs to. */
function layerOf(path: string): string {
  if (path.startsWith('packager/')) return 'packager';
  if (path === 'src/lib.ts') return 'lib';
  if (path === 'src/channels/channel.ts') return 'port';
  if (/^src\/channels\/[^/]+\/main\.ts$/.test(path)) return 'main';
  return path.split('/')[1] ?? '';
}

/** Whether a file is the part of an item, report or player that knows the screen. */
function isView(path: string): boolean {
  return (
    /\/(elements?|styles|screen|localize)\.ts$/.test(path) ||
    /^src\/(ui|shell)\//.test(path) ||
    /^src\/(players|reports)\/.*-(view|screen|element)\.ts$/.test(path) ||
    path === 'src/lib.ts' ||
    path.startsWith('packager/preview/client/')
  );
}

/** Files that run in no particular place: no screen, no Node. */
function isPure(path: string): boolean {
  return /^src\/(content|core|items|reports|players|module)\//.test(path) && !isView(path);
}

const dependencyRule: Rule = (file) =>
  relativeImports(file).flatMap((imported) => {
    const from = layerOf(file.path);
    const to = layerOf(imported.target);
    const allowed = LAYERS[from] ?? [];
    if (from === to || allowed.includes(to)) return [];
    if (imported.typeOnly && allowed.includes(`${to} (types)`)) return [];
    return [violation('dependency-rule', file, imported, `${from} may not import ${to}`)];
  });

const pureHalves: Rule = (file) =>
  relativeImports(file).flatMap((imported) =>
    (isPure(file.path) || (file.path.startsWith('packager/') && !isView(file.path))) &&
    isView(imported.target) &&
    !imported.typeOnly
      ? [violation('pure-half', file, imported, `it must run without a screen`)]
      : [],
  );

const litOnlyInViews: Rule = (file) =>
  bareImports(file).flatMap((imported) =>
    /^(lit|@lit)\b/.test(imported.target) && !isView(file.path)
      ? [violation('lit-only-in-views', file, imported, 'only views import Lit')]
      : [],
  );

const bareImportRule: Rule = (file) =>
  bareImports(file).flatMap((imported) => {
    if (file.path.startsWith('packager/') || /^(lit|@lit)\b/.test(imported.target)) return [];
    if (imported.target === 'zod' && /\/schemas?\.ts$/.test(file.path)) return [];
    if (imported.typeOnly) return [];
    return [violation('bare-import', file, imported, 'learners would have to download it')];
  });

const schemaByValue: Rule = (file) =>
  relativeImports(file).flatMap((imported) => {
    const mayUse = /\/schemas?\.ts$/.test(file.path) || file.path.startsWith('packager/');
    return /\/schemas?\.ts$/.test(imported.target) && !imported.typeOnly && !mayUse
      ? [violation('schema-by-value', file, imported, 'the validator would reach the browser')]
      : [];
  });

const nobodyImportsMain: Rule = (file) =>
  relativeImports(file).flatMap((imported) =>
    layerOf(imported.target) === 'main'
      ? [violation('main-is-imported', file, imported, 'a composition root starts an app')]
      : [],
  );

const noAny: Rule = (file) =>
  file.anys.map((line) => ({
    rule: 'no-any',
    at: `${file.path}:${line}`,
    says: 'the type "any" hides mistakes',
  }));

/** Most lines of a file, and of a function. */
const FILE_LINES = 400;
const FUNCTION_LINES = 60;

const fileSize: Rule = (file) =>
  file.lines > FILE_LINES
    ? [{ rule: 'file-size', at: `${file.path}:${file.lines}`, says: `over ${FILE_LINES} lines` }]
    : [];

const functionSize: Rule = (file) =>
  file.functions
    .filter((one) => one.lines > FUNCTION_LINES)
    .map((one) => ({
      rule: 'function-size',
      at: `${file.path}:${one.line}`,
      says: `${one.lines} lines, over ${FUNCTION_LINES}`,
    }));

/** All rules, by name. */
export const RULES: Readonly<Record<string, Rule>> = {
  'dependency-rule': dependencyRule,
  'pure-half': pureHalves,
  'lit-only-in-views': litOnlyInViews,
  'bare-import': bareImportRule,
  'schema-by-value': schemaByValue,
  'main-is-imported': nobodyImportsMain,
  'no-any': noAny,
  'file-size': fileSize,
  'function-size': functionSize,
};

/** Every violation in some files. */
export function violationsIn(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => Object.values(RULES).flatMap((rule) => rule(file)));
}

function relativeImports(file: SourceFile): readonly Import[] {
  return file.imports.filter((imported) => !imported.bare);
}

function bareImports(file: SourceFile): readonly Import[] {
  return file.imports.filter((imported) => imported.bare);
}

function violation(rule: string, file: SourceFile, imported: Import, why: string): Violation {
  return {
    rule,
    at: `${file.path}:${imported.line}`,
    says: `imports "${imported.target}": ${why}`,
  };
}
