import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spread, type Row, type Section } from './figures.js';
import { Stopwatch, type ProcessTime } from './stopwatch.js';
import { CLI, ownModules, type Workspace } from './workspace.js';

/** Times of starting Node that 100 packages in one process may take. */
const MOST_STARTS = 20;
const HUNDRED = 100;

/** How long packing takes, beside starting Node. */
export function measurePacking(workspace: Workspace, runs: number): Section {
  const { root, modules, entries } = workspace;
  const watch = new Stopwatch(root);
  const many = copyModules(workspace);
  const out = ['--out', join(root, 'timed'), '--json'];
  const all = ['--modules', many.folder];
  const measured = (name: string, ...words: readonly string[]) =>
    rowOf(name, turns(watch, runs, [CLI, ...words]));
  const rows = [
    ...entries.map(({ module, target }) =>
      measured(`${module}.${target}`, 'pack', module, '-t', target, '--modules', modules, ...out),
    ),
    measured(`${many.modules} modules, checked only`, 'check', ...all, '--json'),
    hundredOf(measured(`${many.packages} packages of them`, 'pack', ...all, ...out)),
  ];
  rmSync(join(root, 'timed'), { recursive: true, force: true });
  return { ...TABLE, how: [...TABLE.how, many.told], rows };
}

const TABLE: Omit<Section, 'rows'> = {
  title: 'Time to pack',
  how: [
    'A whole process of dist/cli.js: reading, checking, planning, zipping and writing.',
    'Time by the clock, and of the processor (user and system, all threads), which other programs disturb less.',
    'Each run is divided by `node -e 0`, the mean of one before it and one after it.',
  ],
  columns: [
    { key: 'node', title: 'Node', unit: 'ms' },
    { key: 'time', title: 'packing', unit: 'ms' },
    { key: 'ratio', title: 'times Node', unit: 'x' },
    { key: 'hundred', title: `${HUNDRED} packages, times Node`, unit: 'x', most: MOST_STARTS },
    { key: 'nodeCpu', title: 'processor: Node', unit: 'ms' },
    { key: 'cpu', title: 'packing', unit: 'ms' },
    { key: 'cpuRatio', title: 'times Node', unit: 'x' },
  ],
};

interface Turn {
  readonly node: ProcessTime;
  readonly own: ProcessTime;
}

function turns(watch: Stopwatch, runs: number, words: readonly string[]): readonly Turn[] {
  return Array.from({ length: runs }, () => {
    const before = watch.run(['-e', '0']);
    const own = watch.run(words);
    const after = watch.run(['-e', '0']);
    const node = { wall: (before.wall + after.wall) / 2, cpu: (before.cpu + after.cpu) / 2 };
    return { node, own };
  });
}

function rowOf(name: string, measures: readonly Turn[]): Row {
  const each = (take: (turn: Turn) => number) => spread(measures.map(take));
  return {
    name,
    values: {
      node: each(({ node }) => node.wall),
      time: each(({ own }) => own.wall),
      ratio: each(({ node, own }) => own.wall / node.wall),
      nodeCpu: each(({ node }) => node.cpu),
      cpu: each(({ own }) => own.cpu),
      cpuRatio: each(({ node, own }) => own.cpu / node.cpu),
    },
  };
}

/** The row that a promise is held against. */
function hundredOf({ name, values }: Row): Row {
  return { name, values: { ...values, ratio: undefined, hundred: values['ratio'] } };
}

/** As many copies of the project's own modules, under ids of their own, as make a hundred packages. */
function copyModules({ root, modules, entries }: Workspace) {
  const folder = join(root, 'many');
  const own = ownModules();
  const targets = new Set(entries.map(({ target }) => target)).size;
  const count = Math.ceil(HUNDRED / targets);
  cpSync(join(modules, 'framework'), join(folder, 'framework'), { recursive: true });
  for (let at = 0; at < count; at += 1) {
    const source = own[at % own.length] ?? '';
    copyModule(join(modules, source), folder, source, `${source}-${at + 1}`);
  }
  const told = `${count} modules: copies of ${own.join(' and ')}; their packages for every target, in one process.`;
  return { folder, modules: count, packages: count * targets, told };
}

function copyModule(source: string, folder: string, id: string, copy: string): void {
  cpSync(source, join(folder, copy), { recursive: true });
  for (const path of readdirSync(join(folder, copy), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('module.yaml')) continue;
    const file = join(folder, copy, path);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(new RegExp(`^id: ${id}$`, 'm'), `id: ${copy}`));
  }
}
