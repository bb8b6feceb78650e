import type { ItemProblem } from '../../core/assessment/item-type.js';
import { duplicates } from '../check-duplicates.js';
import { checkNumber } from '../number/check.js';
import { checkAccepted } from '../typing/check.js';
import { match } from '../typing/match.js';
import { marksIn } from './passage.js';
import type { GapsItem } from './schema.js';

type AuthoredGap = GapsItem['gaps'][number];

/** Mistakes of an author in a gaps item that its schema cannot say. */
export function checkGaps(item: GapsItem): readonly ItemProblem[] {
  const members = item.gaps.map(({ key }) => ({ key, text: key }));
  return [
    ...duplicates({ members, path: ['gaps'], name: 'gap', plural: 'gaps' }),
    ...checkMarks(item),
    ...item.gaps.flatMap((gap, at) => checkGap(item, gap, ['gaps', at])),
  ];
}

function checkMarks({ gaps, paragraphs }: GapsItem): readonly ItemProblem[] {
  const marks = marksIn(paragraphs);
  const broken = paragraphs.flatMap((paragraph, at): readonly ItemProblem[] => {
    const own = marksIn([paragraph]);
    const unknown = own.find((key) => gaps.every((gap) => gap.key !== key));
    if (unknown !== undefined) {
      return [
        {
          path: ['paragraphs', at],
          code: 'mark-without-gap',
          what: `The text marks the gap "${unknown}", which is not among the gaps.`,
          remedy: `Use the keys of the gaps: ${gaps.map(({ key }) => key).join(', ')}.`,
        },
      ];
    }
    if (!/\{\{|\}\}/.test(paragraph.replace(/\{\{[a-p]\}\}/g, ''))) return [];
    return [
      {
        path: ['paragraphs', at],
        code: 'broken-mark',
        what: 'The text has "{{" or "}}" that marks no gap, so learners would see the signs.',
        remedy: 'Write a mark as two braces around one letter, such as "{{a}}".',
      },
    ];
  });
  const wrong = gaps.flatMap(({ key }, at): readonly ItemProblem[] => {
    const times = marks.filter((mark) => mark === key).length;
    if (times === 1) return [];
    return [
      {
        path: ['gaps', at, 'key'],
        code: times === 0 ? 'gap-without-mark' : 'gap-marked-twice',
        what:
          times === 0
            ? `The text never marks the gap "${key}", so nobody can fill it.`
            : `The text marks the gap "${key}" ${times} times, but it can be filled once.`,
        remedy: `Write "{{${key}}}" once, where the gap is.`,
      },
    ];
  });
  return [...broken, ...wrong];
}

/** Samples of wrong words that the accepted texts let pass. */
function checkWrong(
  gap: Extract<AuthoredGap, { sort: 'words' }>,
  path: ItemProblem['path'],
): readonly ItemProblem[] {
  return (gap.wrong ?? []).flatMap((sample, at) => {
    const credit = match(sample, gap.accepted, gap)?.credit ?? 0;
    if (credit === 0) return [];
    return [
      {
        path: [...path, at],
        code: 'wrong-accepted',
        what: `"${sample}" must earn nothing, but an accepted text gives it ${credit}.`,
        remedy: 'Accept less, lower "spelling", or accept it with credit 0 before the others.',
      },
    ];
  });
}

function checkGap(
  item: GapsItem,
  gap: AuthoredGap,
  path: ItemProblem['path'],
): readonly ItemProblem[] {
  switch (gap.sort) {
    case 'words':
      return [
        ...checkAccepted(gap.accepted, gap, [...path, 'accepted']),
        ...checkWrong(gap, [...path, 'wrong']),
      ];
    case 'figure': {
      const { min, max, decimals, answer, unit = '-' } = gap;
      const asNumber = { ...item, kind: 'number' as const, min, max, decimals, answer, unit };
      return checkNumber(asNumber).map((problem) => ({
        ...problem,
        path: [...path, ...problem.path],
      }));
    }
    case 'pick':
      return [
        ...duplicates({
          members: gap.options,
          path: [...path, 'options'],
          name: 'option',
          plural: 'options',
        }),
        ...(gap.options.some(({ key }) => key === gap.answer)
          ? []
          : [
              {
                path: [...path, 'answer'],
                code: 'unknown-option',
                what: `The right option "${gap.answer}" is not among the options.`,
                remedy: `Use one of their keys: ${gap.options.map(({ key }) => key).join(', ')}.`,
              },
            ]),
      ];
  }
}
