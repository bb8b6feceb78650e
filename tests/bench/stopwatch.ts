import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds that a process took, by the clock and of the processor. */
export interface ProcessTime {
  readonly wall: number;
  /** User and system time of all its threads, from its start to its exit. */
  readonly cpu: number;
}

/** Leaves the processor time in a file when a process of Node ends. */
const AT_EXIT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeFileSync(process.env.BENCH_CPU, String((user + system) / 1000));
});`;

/** Measures whole processes of Node. */
export class Stopwatch {
  readonly #hook: string;
  readonly #answer: string;

  /** @param folder Where it may write two small files. */
  constructor(folder: string) {
    this.#hook = join(folder, 'at-exit.cjs');
    this.#answer = join(folder, 'cpu.txt');
    writeFileSync(this.#hook, AT_EXIT);
  }

  /**
   * Runs Node to its end, its output thrown away.
   *
   * @throws Error when it does not end well.
   */
  run(words: readonly string[]): ProcessTime {
    rmSync(this.#answer, { force: true });
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', this.#hook, ...words], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, BENCH_CPU: this.#answer },
    });
    const wall = performance.now() - start;
    if (status !== 0) throw new Error(`node ${words.join(' ')} failed:\n${stderr}`);
    return { wall, cpu: Number(readFileSync(this.#answer, 'utf8')) };
  }
}

/** Milliseconds of the processor that something takes, whatever else the machine does. */
export function timed(act: () => unknown): number {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
