import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkMarks } from '../check-marks.js';
import type { HotlistItem } from './schema.js';

/** Mistakes of an author in a hotlist item that its schema cannot say. */
export function checkHotlist(item: HotlistItem): readonly ItemProblem[] {
  const { parts } = item.document;
  return [
    ...checkMarks({ parts, path: ['document', 'parts'], expected: item.expected }),
    ...duplicateLines(parts),
  ];
}

function duplicateLines(parts: HotlistItem['document']['parts']): readonly ItemProblem[] {
  const namesOf = (part: (typeof parts)[number]) =>
    [part.label, part.text, part.amount, part.note].join('\n');
  return parts.flatMap((part, at) =>
    part.key !== undefined && parts.slice(0, at).some((other) => namesOf(other) === namesOf(part))
      ? [
          {
            path: ['document', 'parts', at],
            code: 'duplicate-line',
            what: `Two lines say "${part.text}" under the same label, so nobody can tell which is meant.`,
            remedy: 'Change or remove one of them.',
          },
        ]
      : [],
  );
}
