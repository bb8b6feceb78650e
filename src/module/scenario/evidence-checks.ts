import type { AuthoredCard } from '../../core/scenario/schema.js';
import type { Fact } from '../../core/competence/framework.js';
import type { Authored, AuthoredGame } from '../authored.js';
import { bestOption, isLongest } from '../../core/scenario/worth.js';
import { factFindings, type FactUser } from '../fact-findings.js';
import { suggest } from '../nearest.js';
import type { Finding } from '../problem.js';
import { doubt, fault } from './complaints.js';
import { cardsOf } from './formulas.js';

/** Fewest variants from which a pattern can be read. */
const FEWEST = 8;
/** Most of the variants whose best option may be the longest. */
const MOST_LONGEST = 0.35;
/** Most of the variants whose best option may have the same letter. */
const MOST_IN_PLACE = 0.4;

/** What decisions show is said for each competence, rests on facts, and cannot be guessed. */
export function evidenceFindings(game: AuthoredGame, facts: readonly Fact[]): readonly Finding[] {
  const cards = cardsOf(game);
  return [
    ...cards.flatMap(missingEvidence),
    ...cards.flatMap(fewOptions),
    ...cards.flatMap((card) => {
      const shows = card.value.competences.length > 0;
      return factFindings(cardFacts(card), facts, shows ? 'shows competences' : undefined);
    }),
    ...patterns(game),
  ];
}

function missingEvidence({ value: card, place }: Authored<AuthoredCard>): readonly Finding[] {
  const keys =
    card.kind === 'options'
      ? card.variants.flatMap(({ options }, variant) =>
          options.map(({ key, evidence }, at) => ({
            evidence,
            path: ['variants', variant, 'options', at, 'evidence'],
            who: `Option "${key}" of "${card.id}"`,
          })),
        )
      : [{ evidence: card.evidence, path: ['evidence'], who: `Card "${card.id}"` }];
  return keys.flatMap(({ evidence, path, who }) => [
    ...card.competences
      .filter((id) => evidence[id] === undefined)
      .map((id) =>
        fault('missing-evidence', place(path), {
          what: `${who} does not say what it shows of ${id}.`,
          remedy: `Write "${id}: 0" where it shows nothing of it.`,
        }),
      ),
    ...Object.keys(evidence)
      .filter((id) => !card.competences.includes(id))
      .map((id) =>
        fault('foreign-evidence', place([...path, id], true), {
          what: `${who} tells of ${id}, which is not among the competences of the card.`,
          why: 'Nothing would come of it.',
          remedy: suggest(id, card.competences, 'Add it to the competences, or take it out.'),
        }),
      ),
  ]);
}

function fewOptions({ value: card, place }: Authored<AuthoredCard>): readonly Finding[] {
  if (card.kind !== 'options') return [];
  return card.variants.flatMap(({ options }, at) => {
    const certain = options.filter(({ when }) => when === undefined).length;
    if (certain >= 2) return [];
    return [
      fault('few-options', place(['variants', at, 'options']), {
        what: `Only ${certain} options of "${card.id}" are always there.`,
        why: 'Where the conditions of the others do not hold, there is nothing to choose.',
        remedy: 'Take "when" out of one of them, or add an option.',
      }),
    ];
  });
}

/** A card as what names facts. */
export function cardFacts({ value, place }: Authored<AuthoredCard>): FactUser {
  return {
    who: `Card "${value.id}"`,
    facts: value.facts,
    place: (index) => place(['facts', index]),
  };
}

/** Learners cannot find the best option by its length or letter. */
function patterns(game: AuthoredGame): readonly Finding[] {
  const variants = game.cards.flatMap(({ value }) =>
    value.kind === 'options' && value.competences.length > 0
      ? value.variants.map(({ options }) => ({
          id: value.id,
          options,
          best: bestOption(value.competences, options),
        }))
      : [],
  );
  const { length } = variants;
  if (length < FEWEST) return [];
  const at = { file: game.world.place([]).file };
  const longest = variants.filter(({ options, best }) => isLongest(best, options));
  const letters = [...'abcdef'].map((key) => variants.filter(({ best }) => best?.key === key));
  const most = letters.reduce((one, other) => (other.length > one.length ? other : one));
  return [
    ...(longest.length > length * MOST_LONGEST
      ? [
          doubt('longest-best', at, {
            what: `The best option is the longest one in ${longest.length} of ${length} variants: ${names(longest)}.`,
            remedy: `Learners find out. Change options until it is in at most ${Math.floor(length * MOST_LONGEST)}.`,
          }),
        ]
      : []),
    ...(most.length > length * MOST_IN_PLACE
      ? [
          doubt('best-position', at, {
            what: `The best option is "${most[0]?.best?.key ?? ''}" in ${most.length} of ${length} variants: ${names(most)}.`,
            remedy: `Give options other letters until it is in at most ${Math.floor(length * MOST_IN_PLACE)}; never in a game that has learners already.`,
          }),
        ]
      : []),
  ];
}

function names(variants: readonly { readonly id: string }[]): string {
  return [...new Set(variants.map(({ id }) => `"${id}"`))].join(', ');
}
