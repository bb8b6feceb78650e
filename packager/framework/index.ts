import { caseFormat } from './case.js';
import { csv } from './csv.js';
import type { FrameworkFormat } from './format.js';
import { moodle } from './moodle.js';
import { outcomes } from './outcomes.js';
import { skos } from './skos.js';

/** Every format in which the framework can be exported, by its name on the command line. */
export const frameworkFormats: Readonly<Record<string, FrameworkFormat>> = {
  moodle,
  outcomes,
  case: caseFormat,
  skos,
  csv,
};
