import { Console } from 'node:console';
import { openWorkspace, type Workspace } from './workspace.js';
import type { Section } from './figures.js';
import { measureGame } from './game-cost.js';
import { measureLoading } from './load-time.js';
import { readOptions, type Options, type Part } from './options.js';
import { measureMeasuring } from './measuring-cost.js';
import { measurePacking } from './pack-time.js';
import { measureSizes } from './package-size.js';
import { measurePlay } from './play-reference.js';
import { measureSaving } from './saving-cost.js';
import { jsonOf, textOf } from './print.js';

/**
 * Measures what the project promises of size and speed: `npm run bench`, after `npm run build`.
 *
 * It is no test: times depend on the machine, so they are told as ratios to something simple measured
 * in the same run. Progress goes to standard error, the figures to standard output.
 */
async function main(words: readonly string[]): Promise<void> {
  const options = readOptions(words);
  const workspace = openWorkspace();
  try {
    const sections = await measure(workspace, options);
    process.stdout.write(`${options.json ? jsonOf(sections) : textOf(sections)}\n`);
  } finally {
    workspace.remove();
  }
}

async function measure(
  workspace: Workspace,
  { runs, parts, module }: Options,
): Promise<readonly Section[]> {
  const sections: Section[] = [];
  const measures: Readonly<Record<Part, () => Promise<readonly Section[]> | readonly Section[]>> = {
    pack: () => [measurePacking(workspace, runs)],
    size: () => [measureSizes(workspace)],
    load: async () => [await measureLoading(workspace, runs, module)],
    play: () => measurePlay(workspace),
    save: async () => [await measureSaving(runs)],
    measure: () => [measureMeasuring(workspace, runs)],
    game: () => [measureGame(workspace, runs)],
  };
  for (const part of parts) {
    console.log(`Measuring: ${part}`);
    try {
      sections.push(...(await measures[part]()));
    } catch (error) {
      // The other parts have their figures all the same.
      console.error(
        `No figures for ${part}: ${error instanceof Error ? error.message : String(error)}`,
      );
      process.exitCode = 2;
    }
  }
  return sections;
}

// Whatever reports progress does so on standard error, so that the figures stand alone.
globalThis.console = new Console(process.stderr);
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
