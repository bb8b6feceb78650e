import type { AnyReportType } from '../core/assessment/report-type.js';
import { competence } from './competence/competence.js';
import { readiness } from './readiness/readiness.js';
import { registerReportType } from './registry.js';
import { score } from './score/score.js';

/*
 * Every report type, for the packager, the library and tests; a package carries only its own.
 *
 * The registry hands a type only content of its own kind, which the compiler cannot see.
 */
for (const type of [score, readiness, competence]) registerReportType(type as AnyReportType);
