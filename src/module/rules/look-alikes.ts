import { bankOf } from '../bank-figures.js';
import type { AuthoredItem } from '../authored.js';
import { likePairs, type LikePair } from '../likeness.js';
import type { Finding, Place } from '../problem.js';
import type { Rule } from '../rule.js';
import { isCompetenceReport } from './competence-report.js';

/** Two items of a bank that say much the same, or help with each other, are enemies. */
export const lookAlikes: Rule = (module, { thorough }) => {
  if (!thorough || !isCompetenceReport(module.report)) return [];
  const bank = bankOf(module);
  const places = new Map(bank.map(({ value, place }) => [value, place(['id'])]));
  const at = (item: AuthoredItem): Place => places.get(item) ?? module.head.place([]);
  const { nearDuplicates, kindred } = likePairs([...places.keys()]);
  return [
    ...nearDuplicates.map((pair) => nearDuplicate(pair, at)),
    ...kindred.map((pair) => undeclared(pair, at)),
  ];
};

function nearDuplicate({ items: [first, second], likeness }: LikePair, at: PlaceOfItem): Finding {
  return {
    code: 'near-duplicate',
    severity: 'warning',
    at: at(second),
    what: `Item "${second.id}" says much the same as "${first.id}": ${percent(likeness)} of their pairs of words.`,
    why: 'Who is asked both proves one thing twice, and results take it for two.',
    remedy: `Rewrite one of them or take it out; where both are wanted, ${declare(first)}.`,
  };
}

function undeclared({ items: [first, second], likeness }: LikePair, at: PlaceOfItem): Finding {
  return {
    code: 'enemies-undeclared',
    severity: 'warning',
    at: at(second),
    what: `Items "${first.id}" and "${second.id}" rest on the same fact and share many rare words (${percent(likeness)}).`,
    why: 'Where one explains what the other asks for, it gives the answer away.',
    remedy: `Read both: ${declare(first)}, or explain the term in one of them only.`,
  };
}

type PlaceOfItem = (item: AuthoredItem) => Place;

/** How the second of two says that it is never drawn with the first. */
function declare(first: AuthoredItem): string {
  return `let pools keep them apart by "enemies: [${first.id}]"`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
