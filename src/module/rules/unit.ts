import { unitFindings } from '../unit/check.js';
import type { Rule } from '../rule.js';

/** A unit teaches and asks what it says, and its parts fit together. */
export const unit: Rule = (module, context) => {
  const { activity } = module.head.value;
  return activity.kind === 'unit' && module.unit
    ? unitFindings({ module, unit: module.unit, activity, context })
    : [];
};
