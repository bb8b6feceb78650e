import type { ItemProblem } from '../../core/assessment/item-type.js';
import { bytesOf } from '../../core/session/text-bits.js';
import { folded, MOST_FORMS, plainAnswers, spelledOut, type Strictness } from './match.js';
import type { AcceptedText } from './schema.js';

/** What accepted texts are compared with. */
export interface Comparison extends Strictness {
  readonly limit: number;
}

type Path = ItemProblem['path'];

/** Mistakes of an author in a list of accepted texts; `path` leads to the list. */
export function checkAccepted(
  accepted: readonly AcceptedText[],
  comparison: Comparison,
  path: Path,
): readonly ItemProblem[] {
  const problems = accepted.flatMap(({ text }, at) => [
    ...checkPattern(text, [...path, at, 'text']),
    ...checkLength(text, comparison.limit, [...path, at, 'text']),
  ]);
  return [...problems, ...duplicates(accepted, comparison, path), ...checkCredit(accepted, path)];
}

function checkPattern(text: string, path: Path): readonly ItemProblem[] {
  const groups = text.match(/\([^()]*\)/g) ?? [];
  if (/[()|]/.test(text.replace(/\([^()]*\)/g, ''))) {
    return [
      {
        path,
        code: 'broken-alternatives',
        what: `"${text}" has a bracket or a "|" without its counterpart.`,
        remedy: 'Write alternatives as "(the|an) invoice", not one inside the other.',
      },
    ];
  }
  if (groups.reduce((forms, group) => forms * group.split('|').length, 1) > MOST_FORMS) {
    return [
      {
        path,
        code: 'too-many-alternatives',
        what: `The alternatives of "${text}" make more than ${MOST_FORMS} texts.`,
        remedy: 'Split it, or use "*" for words that do not matter.',
      },
    ];
  }
  const words = spelledOut(text).flatMap((form) => form.split(' '));
  if (words.some((word) => word.includes('*') && word !== '*')) {
    return [
      {
        path,
        code: 'star-in-word',
        what: `In "${text}" a "*" is part of a word, but it stands for whole words.`,
        remedy: 'Put spaces around it, or list the words as "(invoice|invoices)".',
      },
    ];
  }
  return spelledOut(text).some((form) => folded(form.replace(/\*/g, ''), {}) === '')
    ? [
        {
          path,
          code: 'accepts-anything',
          what: `"${text}" can be read as no words at all, so it cannot be compared with an answer.`,
          remedy: 'Leave at least one word that an answer must have.',
        },
      ]
    : [];
}

function checkLength(text: string, limit: number, path: Path): readonly ItemProblem[] {
  const longest = Math.max(...spelledOut(text.replace(/\*/g, '')).map(bytesOf));
  if (longest <= limit) return [];
  return [
    {
      path,
      code: 'accepted-too-long',
      what: `"${text}" takes ${longest} bytes, but there is room for ${limit}, so nobody can type it.`,
      remedy: `Raise "limit" to ${longest}, or accept a shorter text.`,
    },
  ];
}

function duplicates(
  accepted: readonly AcceptedText[],
  strictness: Strictness,
  path: Path,
): readonly ItemProblem[] {
  const known = new Map<string, string>();
  return accepted.flatMap(({ text }, at) => {
    const forms = [...new Set(spelledOut(text).map((form) => folded(form, strictness)))];
    const earlier = forms.map((form) => known.get(form)).find((one) => one !== undefined);
    for (const form of forms) known.set(form, known.get(form) ?? text);
    if (earlier === undefined) return [];
    return [
      {
        path: [...path, at, 'text'],
        code: 'duplicate-accepted',
        what: `"${text}" accepts what "${earlier}" accepts already.`,
        remedy: 'Remove one of them; capitals, spaces and the last full stop make no difference.',
      },
    ];
  });
}

function checkCredit(accepted: readonly AcceptedText[], path: Path): readonly ItemProblem[] {
  const best = Math.max(...accepted.map(({ credit = 1 }) => credit));
  if (best < 1) {
    return [
      {
        path,
        code: 'full-credit-out-of-reach',
        what: `The best accepted text earns ${best}, so nobody can reach full credit.`,
        remedy: 'Leave "credit" out where the answer is right.',
      },
    ];
  }
  if (plainAnswers(accepted).length > 0) return [];
  return [
    {
      path,
      code: 'no-answer-to-show',
      what: 'Every text with full credit has a "*", so the learner cannot be shown a right answer.',
      remedy: 'Add a text without "*" at the start of the list.',
    },
  ];
}
