import type { Fact } from '../core/competence/framework.js';
import { mayBeScored } from './bank-figures.js';
import { suggest } from './nearest.js';
import type { Finding, Place } from './problem.js';
import type { RuleContext } from './rule.js';

/** What names facts: an item, or a card of a game. */
export interface FactUser {
  /** Such as `Item "cash-reserve"`. */
  readonly who: string;
  readonly facts: readonly string[];
  /** Where a fact is named, by its place in the list. */
  readonly place: (index: number) => Place;
}

/**
 * Facts that are not there, and facts that may not be scored where something is.
 *
 * @param scored Why a fact is scored, such as `has a right answer`; nothing is if absent.
 */
export function factFindings(
  { who, facts, place }: FactUser,
  known: readonly Fact[],
  scored: string | undefined,
): readonly Finding[] {
  return facts.flatMap((id, index): readonly Finding[] => {
    const fact = known.find((one) => one.id === id);
    const at = place(index);
    if (!fact) {
      const ids = known.map((one) => one.id);
      return [
        {
          code: 'unknown-fact',
          severity: 'error',
          at,
          what: `${who} rests on "${id}", which the facts of the framework do not have.`,
          remedy: suggest(id, ids, 'Name a fact that exists, or add it.'),
        },
      ];
    }
    if (scored === undefined || mayBeScored(fact)) return [];
    return [
      {
        code: 'fact-not-scorable',
        severity: 'error',
        at,
        what: `${who} ${scored}, but its fact ${id} may not be scored.`,
        why: fact.confidence === 'unsure' ? 'The fact is not certain.' : fact.note,
        remedy: 'Rest it on another fact, or let nothing be scored.',
      },
    ];
  });
}

/** Facts that were to be checked again before today; errors for a release. */
export function reviewFindings(
  { who, facts, place }: FactUser,
  { framework, today, release }: Pick<RuleContext, 'framework' | 'today' | 'release'>,
): readonly Finding[] {
  return facts.flatMap((id, index): readonly Finding[] => {
    const fact = framework.facts.find((one) => one.id === id);
    if (!fact || fact.reviewBy >= today) return [];
    return [
      {
        code: 'fact-out-of-date',
        severity: release ? 'error' : 'warning',
        at: place(index),
        what: `${who} rests on ${id}, which was to be checked again by ${fact.reviewBy}.`,
        why: 'The law may have changed since, and learners would be taught the old one.',
        remedy: `Read the source again (${fact.source}); then correct the fact, or only its dates.`,
      },
    ];
  });
}
