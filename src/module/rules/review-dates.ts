import { reviewFindings } from '../fact-findings.js';
import type { Rule } from '../rule.js';
import { factUser } from './facts.js';

/** The facts of a module have been checked by the day they ask for; an error for a release. */
export const reviewDates: Rule = (module, context) =>
  module.items.flatMap((item) => reviewFindings(factUser(item), context));
