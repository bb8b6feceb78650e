import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { DONE, PROBLEMS, WRONG_USE, WrongUse, type ExitCode } from './commands/exit-code.js';
import { helpOf } from './commands/help.js';
import type { FrameworkExportCommand } from './commands/framework-export.js';
import type { Terminal } from './commands/terminal.js';
import { projectPath } from './project.js';

/**
 * Runs the command line.
 *
 * Each command's code is loaded only when that command is run, so that help and mistakes answer at once.
 *
 * @param words What stands behind `portolan`.
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = DONE;
  const program = commandLine(terminal, (ended) => {
    code = ended;
  });
  try {
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
    if (!(error instanceof Error)) throw error;
    terminal.err.write(`${wordsFor(error)}\n`);
    if (!(error instanceof WrongUse) && process.env['PORTOLAN_TRACE']) {
      terminal.err.write(`${error.stack ?? ''}\n`);
    }
    return WRONG_USE;
  }
}

type Ended = (code: ExitCode) => void;

/** What went wrong, for whoever typed the command; the file system's own words are for developers. */
function wordsFor(error: Error): string {
  if (!('code' in error && 'path' in error)) return error.message;
  return (
    `"${String(error.path)}" could not be read or written (${String(error.code)}). ` +
    'Files that were written are whole. Close what uses it, or make room, and try again.'
  );
}

function commandLine(terminal: Terminal, ended: Ended): Command {
  const program = new Command('portolan')
    .description('Packs competence modules for any learning platform.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false);
  addPack(program, terminal, ended);
  addCheck(program, terminal, ended);
  addSchema(program, terminal);
  addPreview(program);
  addSimulate(program, terminal, ended);
  addVerify(program, terminal, ended);
  addFramework(program, terminal, ended);
  for (const command of everyCommand(program)) {
    command
      .exitOverride()
      .showSuggestionAfterError(true)
      .configureOutput({
        writeOut: (text) => terminal.out.write(text),
        writeErr: (text) => terminal.err.write(text),
      })
      .addHelpText('after', () => helpOf(fullName(command)));
  }
  return program;
}

/** A command and all below it. */
function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** The words that call a command, such as `framework export`; `portolan` for the whole. */
function fullName(command: Command): string {
  const above = command.parent?.parent ? `${fullName(command.parent)} ` : '';
  return `${above}${command.name()}`;
}

function addPack(program: Command, terminal: Terminal, ended: Ended): void {
  withModules(program.command('pack'))
    .description('Pack modules into zips that a learning platform imports.')
    .option('-t, --target <targets>', 'formats: scorm12,scorm2004,cmi5,xapi,web', spread)
    .option('-p, --preset <lms>', 'settings for one LMS, such as ilias; names the target too')
    .addOption(
      new Option('--interactions <how>', 'answers in words, or as programs read them').choices([
        'readable',
        'typed',
      ]),
    )
    .option(
      '-f, --form <forms>',
      'of a competence check: quick, role:EA, area:FIN, pre,post',
      spread,
    )
    .option('--self-rating', 'with --form: ask learners first what they can do')
    .option('-l, --lang <tags>', 'languages, the first shown first, such as es,en', spread)
    .option('--theme <file>', "an institute's colours and logo; see src/themes/README.md")
    .option('--base-iri <address>', 'base of all identifiers, such as https://example.org/learn/')
    .option('-o, --out <folder>', 'folder to write to', 'dist/packages')
    .addOption(new Option('--runtime <folder>').hideHelp().default(projectPath('dist', 'runtime')))
    .action(async (only: string[], options: PackOptions) => {
      const { pack } = await import('./commands/pack.js');
      const command = {
        modules: options.modules,
        only,
        targets: options.target ?? [],
        preset: options.preset,
        interactions: options.interactions,
        forms: options.form ?? [],
        selfRating: options.selfRating ?? false,
        languages: options.lang ?? [],
        theme: options.theme,
        baseIri: options.baseIri,
        out: options.out,
        runtime: options.runtime,
        json: options.json ?? false,
        release: options.release ?? false,
        today: today(),
      };
      ended(pack(command, terminal));
    });
}

function addCheck(program: Command, terminal: Terminal, ended: Ended): void {
  withModules(program.command('check'))
    .description('Check modules and translations; write nothing.')
    .action(async (only: string[], options: ModuleOptions) => {
      const { check } = await import('./commands/check.js');
      const report = check(options.modules, {
        today: today(),
        release: options.release ?? false,
        ...(only.length > 0 ? { only } : {}),
      });
      const { modules, problems, banks, units } = report;
      const told = { modules, problems, banks, units };
      if (options.json) terminal.out.write(`${JSON.stringify(told, null, 2)}\n`);
      else (report.exitCode === DONE ? terminal.out : terminal.err).write(report.text);
      ended(report.exitCode === DONE ? DONE : PROBLEMS);
    });
}

function addSchema(program: Command, terminal: Terminal): void {
  program
    .command('schema')
    .description('Write the JSON Schemas with which editors complete and check modules.')
    .option('-o, --out <folder>', 'folder to write to', 'modules/schema')
    .action(async ({ out }: { out: string }) => {
      const { writeEditorSchemas } = await import('./commands/schema.js');
      for (const file of writeEditorSchemas(out)) terminal.out.write(`${out}/${file}\n`);
    });
}

function addPreview(program: Command): void {
  program
    .command('preview')
    .description('Open the packages in a learning platform on this computer.')
    .argument('[folder]', 'folder of the packages', 'dist/packages')
    .option('--port <number>', 'port to listen on; any free one if 0', portNumber, 0)
    .option('--no-open', 'do not open a browser')
    .action(async (packages: string, { port, open }: { port: number; open: boolean }) => {
      const { preview } = await import('./preview/index.js');
      await preview({ packages, port, open });
    });
}

function addSimulate(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command('simulate')
    .description('Let invented people take modules that measure competences, and play games.')
    .argument('[modules...]', 'ids of modules; all of them if none is named')
    .option('-m, --modules <folder>', 'folder of the modules', 'modules')
    .option('-f, --form <forms>', 'forms to take, such as quick,role:EA', spread)
    .option('--people <number>', 'how many people', wholeNumber, 1500)
    .option('--seeds <number>', 'how many seeds for each persona of a game', wholeNumber, 200)
    .option('--seed <number>', 'fixes every draw', wholeNumber, 1)
    .action(async (only: string[], options: SimulateChoices) => {
      const { simulateModules } = await import('./commands/simulate.js');
      const { chosenForms } = await import('./commands/choices.js');
      const { modules, people, seeds, seed } = options;
      const forms = chosenForms({ forms: options.form ?? [], selfRating: false });
      const wanted = {
        ...{ today: today(), people, seeds, seed },
        ...(only.length > 0 ? { only } : {}),
        ...(forms.length > 0 ? { forms } : {}),
      };
      ended(simulateModules(modules, wanted, terminal));
    });
}

function addVerify(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command('verify')
    .description('Tell what stands in result files and whether they are intact.')
    .argument('<files...>', 'files that learners have downloaded and handed in')
    .action(async (files: string[]) => {
      const { verify } = await import('./commands/verify.js');
      ended(verify(files, terminal));
    });
}

function addFramework(program: Command, terminal: Terminal, ended: Ended): void {
  program
    .command('framework')
    .description('Do something with the competence framework; see "framework export".')
    .helpCommand(false)
    .command('export')
    .description('Write the competence framework in a format that other programs read.')
    .requiredOption('-f, --format <name>', 'moodle, outcomes, case, skos or csv')
    .option('-l, --language <tag>', 'one language, such as es; English if none is named')
    .option('--base-iri <address>', 'base of all identifiers, such as https://example.org/learn/')
    .option('-o, --out <file>', 'file to write; the terminal if none is named')
    .option('-m, --modules <folder>', 'folder of the modules', 'modules')
    .action(async (options: FrameworkExportCommand) => {
      const { exportFramework } = await import('./commands/framework-export.js');
      ended(exportFramework(options, terminal));
    });
}

/** What `simulate` takes. */
interface SimulateChoices {
  readonly modules: string;
  readonly form?: string[];
  readonly people: number;
  readonly seeds: number;
  readonly seed: number;
}

/** What commands that read modules take. */
interface ModuleOptions {
  readonly modules: string;
  readonly json?: boolean;
  readonly release?: boolean;
}

interface PackOptions extends ModuleOptions {
  readonly target?: string[];
  readonly preset?: string;
  readonly interactions?: 'readable' | 'typed';
  readonly form?: string[];
  readonly selfRating?: boolean;
  readonly lang?: string[];
  readonly theme?: string;
  readonly baseIri?: string;
  readonly out: string;
  readonly runtime: string;
}

function withModules(command: Command): Command {
  return command
    .argument('[modules...]', 'ids of modules; all of them if none is named')
    .option('-m, --modules <folder>', 'folder of the modules', 'modules')
    .option('--release', 'treat facts past their review day as errors')
    .option('--json', 'print JSON and nothing else');
}

/** `--target a,b --target c` names three. */
function spread(word: string, before: string[] | undefined): string[] {
  return [...(before ?? []), ...word.split(',').filter((part) => part !== '')];
}

function wholeNumber(word: string): number {
  const number = Number(word);
  if (Number.isInteger(number) && number > 0 && number <= 1_000_000) return number;
  throw new WrongUse(`"${word}" is no number for this. Name a whole number from 1 to 1,000,000.`);
}

function portNumber(word: string): number {
  const port = Number(word);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new WrongUse(`"${word}" is no port. Name a number from 0 to 65535.`);
}

function version(): string {
  // Our own file, whose version is a string.
  const { version: own } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as {
    version: string;
  };
  return own;
}

/** Today by UTC, as `2026-11-22`: the one place where the clock is read. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
