import type { Rule } from '../rule.js';
import { isReadiness } from './readiness-report.js';

/** A readiness report has advice for every item that counts. */
export const advice: Rule = (module) => {
  const { report } = module;
  if (!isReadiness(report)) return [];
  const given = new Set(report.value.advice.map((one) => one.item));
  const without = module.items
    .map((item) => item.value)
    .filter((item) => item.dimension !== undefined && !given.has(item.id));
  if (without.length === 0) return [];
  return [
    {
      code: 'advice-missing',
      severity: 'warning',
      at: report.place(['advice'], true),
      what: `There is no advice for ${without.map((item) => `"${item.id}"`).join(', ')}.`,
      why: 'A learner who is weak there would not be told what to do.',
      remedy: 'Add an entry under "advice" for each.',
    },
  ];
};
