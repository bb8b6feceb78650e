import { join, resolve } from 'node:path';
import { hasErrors, type Problem } from '../../src/module/problem.js';
import { suggest } from '../../src/module/nearest.js';
import type { Framework } from '../../src/core/competence/framework.js';
import { formatProblems } from '../errors.js';
import type { FrameworkFormat } from '../framework/format.js';
import { frameworkFormats } from '../framework/index.js';
import { OWN_LANGUAGE, untranslated, wordingIn } from '../framework/wording.js';
import { loadFramework } from '../load/load-framework.js';
import { shownPath } from '../load/load-modules.js';
import { checkBaseIri, DEFAULT_BASE_IRI } from '../targets/iri.js';
import { writeWhole } from '../write/write-whole.js';
import { DONE, PROBLEMS, WrongUse, type ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** What `portolan framework export` takes. */
export interface FrameworkExportCommand {
  /** Folder of the modules; the framework lies in it. */
  readonly modules: string;
  /** Name of the format. */
  readonly format: string;
  /** Tag of the language wanted; the framework's own when absent. */
  readonly language?: string | undefined;
  /** Base of all IRIs. */
  readonly baseIri?: string | undefined;
  /** File to write; standard output when absent. */
  readonly out?: string | undefined;
}

/**
 * Writes the competence framework in a format that other programs read.
 *
 * Parts that are not there in the language wanted are in the framework's own, with a warning.
 *
 * @throws WrongUse for a format that does not exist, and for a language where the format holds all.
 */
export function exportFramework(command: FrameworkExportCommand, terminal: Terminal): ExitCode {
  const format = chosenFormat(command);
  const { language = OWN_LANGUAGE, baseIri = DEFAULT_BASE_IRI } = command;
  const shown = `${shownPath(command.modules)}/framework`;
  const { framework, reading } = loadFramework(join(resolve(command.modules), 'framework'), shown);
  const problems = [
    ...reading.problems,
    ...(format.hasIris ? iriProblems(baseIri) : []),
    ...(framework && !format.multilingual ? languageProblems(framework, language, shown) : []),
  ];
  terminal.err.write(formatProblems(problems));
  if (!framework || hasErrors(problems)) {
    terminal.err.write('Nothing was written.\n');
    return PROBLEMS;
  }
  const text = format.write({ framework, language, baseIri });
  if (command.out === undefined) {
    terminal.out.write(text);
    return DONE;
  }
  writeWhole(resolve(command.out), text);
  terminal.out.write(`${command.out}\n`);
  return DONE;
}

function chosenFormat({ format: name, language }: FrameworkExportCommand): FrameworkFormat {
  const known = Object.keys(frameworkFormats);
  const format = Object.hasOwn(frameworkFormats, name) ? frameworkFormats[name] : undefined;
  if (!format) {
    const help = suggest(name, known, 'Name one that there is.');
    throw new WrongUse(`There is no format "${name}". ${help}`);
  }
  if (format.multilingual && language !== undefined) {
    throw new WrongUse(`The format "${name}" holds all languages at once. Leave --language out.`);
  }
  return format;
}

function iriProblems(baseIri: string): readonly Problem[] {
  return checkBaseIri(baseIri).map((complaint) => ({
    ...complaint,
    file: 'export',
    remedy:
      'Give --base-iri, the same as "branding.baseIri" of your modules, such as "https://example.org/learn/".',
  }));
}

function languageProblems(
  framework: Framework,
  language: string,
  shown: string,
): readonly Problem[] {
  const wording = wordingIn(framework, language);
  if (wording.language === OWN_LANGUAGE && language.split('-')[0] !== OWN_LANGUAGE) {
    const known = [OWN_LANGUAGE, ...Object.keys(framework.translations)];
    return [
      {
        code: 'no-translation',
        severity: 'warning',
        file: `${shown}/translations/${language}`,
        what: `The framework is not there in "${language}"; it is exported in "${OWN_LANGUAGE}".`,
        why: 'Readers would get a language that was not asked for.',
        remedy: suggest(language, known, 'Translate it, or name a language that there is.'),
      },
    ];
  }
  const { missing, all } = untranslated(framework, wording);
  if (missing === 0) return [];
  return [
    {
      code: 'translation-incomplete',
      severity: 'warning',
      file: `${shown}/translations/${wording.language}/framework.yaml`,
      what: `${missing} of ${all} texts of the framework are not there in "${wording.language}"; they are exported in "${OWN_LANGUAGE}".`,
      why: 'Readers would see two languages side by side.',
      remedy: `Add them in the same places as in ${shown}/framework.yaml.`,
    },
  ];
}
