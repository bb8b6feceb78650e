import type { ItemProblem } from '../../core/assessment/item-type.js';
import { checkWhy } from '../writing/check.js';
import { WORD_BYTES } from '../writing/room.js';
import type { EssayItem } from './schema.js';

/** Mistakes of an author in an essay item that its schema cannot say. */
export function checkEssay(item: EssayItem): readonly ItemProblem[] {
  const compares = item.model !== undefined || (item.criteria ?? []).length > 0;
  return [...checkWords(item), ...duplicates(item), ...(compares ? checkWhy(item) : [])];
}

function checkWords({ limit, words }: EssayItem): readonly ItemProblem[] {
  const { min = 0, max = Infinity } = words ?? {};
  const most = words?.max ?? min;
  const problems: ItemProblem[] = [];
  if (min > max) {
    problems.push({
      path: ['words', 'max'],
      code: 'empty-range',
      what: `At least ${min} and at most ${max} words are advised, which nobody can write.`,
      remedy: 'Make "max" larger than "min".',
    });
  }
  if (most * WORD_BYTES > limit) {
    problems.push({
      path: ['limit'],
      code: 'too-little-room',
      what: `${most} words take about ${most * WORD_BYTES} bytes, but there is room for ${limit}.`,
      remedy:
        'Raise "limit" or advise fewer words. Where learners should write more, ask in the hint for a text on paper or in a file of their own, and here for its main points.',
    });
  }
  return problems;
}

function duplicates({ criteria = [] }: EssayItem): readonly ItemProblem[] {
  return criteria.flatMap((criterion, at) => {
    const earlier = criteria.slice(0, at);
    const problems: ItemProblem[] = [];
    if (earlier.some(({ key }) => key === criterion.key)) {
      problems.push({
        path: ['criteria', at, 'key'],
        code: 'duplicate-criterion-key',
        what: `Two criteria have the key "${criterion.key}", so saved checks cannot tell them apart.`,
        remedy: 'Give the new criterion a letter that was never used in this item.',
      });
    }
    if (earlier.some(({ text }) => text === criterion.text)) {
      problems.push({
        path: ['criteria', at, 'text'],
        code: 'duplicate-criterion-text',
        what: `Two criteria say "${criterion.text}".`,
        remedy: 'Change or remove one of them.',
      });
    }
    return problems;
  });
}
