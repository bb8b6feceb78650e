import { canEarn } from '../../items/checks.js';
import { itemType } from '../../items/registry.js';
import type { Rule } from '../rule.js';
import { isReadiness } from './readiness-report.js';

/** No item takes credit from a section to which no answer can bring any. */
export const nothingToEarn: Rule = (module) =>
  module.items.flatMap(({ value, place }) => {
    if (value.dimension === undefined || canEarn(value)) return [];
    // The score report leaves out by itself what never counts.
    const leftOut = itemType(value.kind).unscored?.(value) === true && !isReadiness(module.report);
    if (leftOut) return [];
    return [
      {
        code: 'nothing-to-earn',
        severity: 'error',
        at: place(['dimension'], true),
        what: `No answer to "${value.id}" earns anything, yet it counts for the section "${value.dimension}".`,
        why: 'Everybody who is asked it would have a lower score.',
        remedy: 'Leave "dimension" out, or say which answers are right.',
      },
    ];
  });
