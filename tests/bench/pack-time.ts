import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spread, type Row, type Section } from './figures.js';
import { ownModules, portolan, type Workspace } from './workspace.js';

/** Times of starting Node that 100 packages in one process may take. */
const MOST_STARTS = 20;
const HUNDRED = 100;

/** How long packing takes, beside starting Node. */
export function measurePacking(workspace: Workspace, runs: number): Section {
  const many = copyModules(workspace);
  const out = join(workspace.root, 'timed');
  const packMany = () => portolan('pack', '--modules', many.folder, '--out', out, '--json');
  const packEach = (module: string, target: string) =>
    portolan('pack', module, '-t', target, '--modules', workspace.modules, '--out', out, '--json');
  const each = workspace.entries.map(({ module, target }) =>
    timed(`${module}.${target}`, runs, () => packEach(module, target)),
  );
  const hundred = timed(`${many.packages} packages`, runs, packMany);
  rmSync(out, { recursive: true, force: true });
  return {
    title: 'Time to pack',
    how: [
      'Wall time of a whole process of dist/cli.js: reading, checking, planning, zipping and writing.',
      'Each run is divided by `node -e 0` measured just before it and just after it.',
      `${many.packages} packages: ${many.modules} modules (copies of ${ownModules().join(' and ')}) for every target, in one process.`,
    ],
    columns: [
      { key: 'node', title: 'starting Node', unit: 'ms' },
      { key: 'time', title: 'packing', unit: 'ms' },
      { key: 'ratio', title: 'times Node', unit: 'x' },
      { key: 'hundred', title: `${HUNDRED} packages, times Node`, unit: 'x', most: MOST_STARTS },
    ],
    rows: [
      ...each,
      {
        ...hundred,
        values: { ...hundred.values, ratio: undefined, hundred: hundred.values['ratio'] },
      },
    ],
  };
}

function timed(name: string, runs: number, pack: () => void): Row {
  const measures = Array.from({ length: runs }, () => {
    const before = milliseconds(startNode);
    const time = milliseconds(pack);
    const node = (before + milliseconds(startNode)) / 2;
    return { node, time, ratio: time / node };
  });
  return {
    name,
    values: {
      node: spread(measures.map(({ node }) => node)),
      time: spread(measures.map(({ time }) => time)),
      ratio: spread(measures.map(({ ratio }) => ratio)),
    },
  };
}

function startNode(): void {
  spawnSync(process.execPath, ['-e', '0'], { stdio: 'ignore' });
}

function milliseconds(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
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
  return { folder, modules: count, packages: count * targets };
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
