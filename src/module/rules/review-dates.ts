import type { Rule } from '../rule.js';

/** The facts of a module have been checked by the day they ask for; an error for a release. */
export const reviewDates: Rule = (module, { framework, today, release }) => {
  const byId = new Map(framework.facts.map((fact) => [fact.id, fact]));
  return module.items.flatMap(({ value, place }) =>
    (value.facts ?? []).flatMap((id, index) => {
      const fact = byId.get(id);
      if (!fact || fact.reviewBy >= today) return [];
      return [
        {
          code: 'fact-out-of-date',
          severity: release ? ('error' as const) : ('warning' as const),
          at: place(['facts', index]),
          what: `Item "${value.id}" rests on ${id}, which was to be checked again by ${fact.reviewBy}.`,
          why: 'The law may have changed since, and learners would be taught the old one.',
          remedy: `Read the source again (${fact.source}); then correct the fact, or only its dates.`,
        },
      ];
    }),
  );
};
