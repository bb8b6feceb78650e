import { askingOf } from '../asking.js';
import { suggest } from '../nearest.js';
import type { Rule } from '../rule.js';

/** An item counts for a section that `module.yaml` has. */
export const dimensions: Rule = (module) => {
  const known = askingOf(module.head.value).sections.map((section) => section.id);
  return module.items.flatMap(({ value, place }) =>
    value.dimension === undefined || known.includes(value.dimension)
      ? []
      : [
          {
            code: 'unknown-dimension',
            severity: 'error' as const,
            at: place(['dimension']),
            what: `Item "${value.id}" counts for "${value.dimension}", which is no section of module.yaml.`,
            remedy: suggest(value.dimension, known, 'Add the section, or name one that exists.'),
          },
        ],
  );
};
