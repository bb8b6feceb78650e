import { valueAt } from '../../src/module/naming.js';
import type { Finding } from '../../src/module/problem.js';
import type { SourceDocument } from './document.js';
import type { ModuleFiles } from './scan-folder.js';

/** What a sort of module consists of. */
interface Shape {
  /** As in `kind: ... below "activity"`. */
  readonly named: string;
  /** Files and folders that it needs. */
  readonly needs: readonly string[];
  /** Files that no other sort has. */
  readonly own: RegExp;
}

const QUESTIONS: Shape = {
  named: 'asks questions',
  needs: ['module.yaml', 'report.yaml', 'bank'],
  own: /^report\.yaml$/,
};
const GAME: Shape = {
  named: 'is a game (kind: scenario)',
  needs: ['module.yaml', 'scenario.yaml', 'cards'],
  own: /^(scenario|events)\.yaml$|^cards\//,
};
const UNIT: Shape = {
  named: 'is a unit (kind: unit)',
  needs: ['module.yaml', 'unit.yaml', 'unit.md', 'bank'],
  own: /^unit\.(yaml|md)$/,
};
const SHAPES = [QUESTIONS, GAME, UNIT];
const BY_KIND: Readonly<Record<string, Shape>> = { scenario: GAME, unit: UNIT };

/** Files that the kind of activity needs and that are not there, or the other way round. */
export function misplacedFiles(
  { alone = false, sources }: Pick<ModuleFiles, 'alone' | 'sources'>,
  shown: string,
  documents: readonly SourceDocument[],
): readonly Finding[] {
  const names = sources.map(({ relative }) => relative);
  const head = documents.find(({ relative }) => relative === 'module.yaml');
  const kind = valueAt(head?.value, ['activity', 'kind']);
  if (head && alone !== (kind === 'programme')) return [misplacedKind(head, alone)];
  if (alone) return [];
  const shape = shapeOf(kind, names);
  const missing = shape.needs.filter(
    (name) => !names.some((one) => one === name || one.startsWith(`${name}/`)),
  );
  const foreign = sources.filter(({ relative }) => isForeign(relative, shape));
  return [
    ...missing.map((name) => missingFile(`${shown}/${name}`)),
    ...foreign.map((source) => foreignFile(source.shown, shape)),
  ];
}

/** Without a head that can be read, the files tell what was meant. */
function shapeOf(kind: unknown, names: readonly string[]): Shape {
  if (kind !== undefined) return BY_KIND[String(kind)] ?? QUESTIONS;
  return [GAME, UNIT].find(({ own }) => names.some((name) => own.test(name))) ?? QUESTIONS;
}

/** A programme is one file, and nothing else is. */
function misplacedKind({ file }: SourceDocument, alone: boolean): Finding {
  return {
    code: 'programme-kind',
    severity: 'error',
    at: { file, path: ['activity', 'kind'] },
    what: alone
      ? 'This file is no programme: "kind" below "activity" is another.'
      : 'A programme has no folder of its own: it is one file in programmes/.',
    remedy: alone
      ? 'Write "kind: programme", or move it to a folder of its own.'
      : 'Move module.yaml to programmes/ and name it after its id.',
  };
}

function isForeign(name: string, shape: Shape): boolean {
  if (name.startsWith('bank/') && !shape.needs.includes('bank')) return true;
  return SHAPES.some((other) => other !== shape && other.own.test(name));
}

function foreignFile(file: string, { named }: Shape): Finding {
  return {
    code: 'file-foreign',
    severity: 'error',
    at: { file },
    what: `The module ${named}, and such a module has no file of this name.`,
    remedy: 'Remove the file, or correct "kind" below "activity" in module.yaml.',
  };
}

function missingFile(file: string): Finding {
  const what = file.endsWith('bank')
    ? 'There are no items: no YAML file in bank/.'
    : file.endsWith('cards')
      ? 'There are no cards: no YAML file in cards/.'
      : 'The module lacks this file.';
  const remedy = 'Write it; modules/README.md tells what it holds.';
  return { code: 'file-missing', severity: 'error', at: { file }, what, remedy };
}
