import { checkScenario } from '../scenario/check.js';
import { suggest } from '../nearest.js';
import type { Finding } from '../problem.js';
import type { Rule } from '../rule.js';

/** A game names only what there is, can come to everything that it has, and gives nothing away. */
export const scenario: Rule = (module, { framework, today, release }) => {
  const { game, head } = module;
  if (!game) return [];
  const { activity } = head.value;
  const roles = framework.roles.map(({ id }) => id);
  const role = activity.kind === 'scenario' ? activity.role : undefined;
  const findings: Finding[] = [...checkScenario(game, framework)];
  if (role !== undefined && !roles.includes(role)) {
    findings.push({
      code: 'unknown-role',
      severity: 'error',
      at: head.place(['activity', 'role']),
      what: `The game compares with the role "${role}", which roles.yaml does not have.`,
      remedy: suggest(role, roles, 'Name one that roles.yaml has.'),
    });
  }
  const byId = new Map(framework.facts.map((fact) => [fact.id, fact]));
  for (const { value, place } of game.cards) {
    for (const [index, id] of value.facts.entries()) {
      const fact = byId.get(id);
      if (!fact || fact.reviewBy >= today) continue;
      findings.push({
        code: 'fact-out-of-date',
        severity: release ? 'error' : 'warning',
        at: place(['facts', index]),
        what: `Card "${value.id}" rests on ${id}, which was to be checked again by ${fact.reviewBy}.`,
        why: 'The law may have changed since, and learners would be taught the old one.',
        remedy: `Read the source again (${fact.source}); then correct the fact, or only its dates.`,
      });
    }
  }
  return findings;
};
