import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/core/scenario/card-kind.js';
import { cardKind } from '../../src/core/scenario/kinds/index.js';
import { decisionOn } from '../../src/core/scenario/play.js';
import type { Run, Scenario } from '../../src/core/scenario/scenario.js';
import { evidenceOf, worthOf } from '../../src/core/scenario/worth.js';
import { drawnPicks, runsOf, tableWith, whims } from '../fakes/scenario-run.js';

/** Most words that saved work can tell apart. */
const MOST_WORDS = 64;

/** Proves that the kind of a card keeps the laws that games, players and saved work rely on. */
export function cardKindContract(about: string, scenario: Scenario, id: string): void {
  const runs = runsOf(scenario);
  const tableIn = (run: Run) => tableWith({ scenario, run }, id);
  const proves = (claim: (table: Table, numbers: readonly number[]) => void) => {
    fc.assert(
      fc.property(runs, whims, (run, numbers) => {
        claim(tableIn(run), numbers);
      }),
    );
  };

  describe(`the kind of a card: ${about}`, () => {
    test('tells its picks apart, and has few enough for saved work', () => {
      proves(({ card }) => {
        const vocabulary = cardKind(card).vocabulary(card);

        expect(new Set(vocabulary).size).toBe(vocabulary.length);
        expect(vocabulary.length).toBeLessThanOrEqual(MOST_WORDS);
      });
    });

    test('has a best decision that can be made and earns all there is to earn', () => {
      proves((table) => {
        const kind = cardKind(table.card);
        const best = kind.best(table);

        expect(kind.allows(table, best)).toBe(true);
        expect(kind.settles(table, best)).toBe(true);
        expect(best.length).toBeLessThanOrEqual(kind.longest(table.card));
        const { credit } = decisionOn(table, best);
        expect(credit).toBe(table.card.competences.length > 0 ? 1 : undefined);
      });
    });

    test('lets nobody show more than the best decision does', () => {
      proves((table, numbers) => {
        const kind = cardKind(table.card);
        const worthOfPicks = (picks: readonly string[]) => worthOf(evidenceOf(kind, table, picks));

        expect(worthOfPicks(drawnPicks(table, numbers))).toBeLessThanOrEqual(
          worthOfPicks(kind.best(table)),
        );
      });
    });

    test('shows each competence of the card within its bounds', () => {
      proves((table, numbers) => {
        const { evidence, credit = 0 } = decisionOn(table, drawnPicks(table, numbers));

        expect(evidence.map(({ competence }) => competence)).toEqual(table.card.competences);
        for (const { score, most } of evidence) {
          expect([1, 2, 3]).toContain(most);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(most);
        }
        expect(credit).toBeGreaterThanOrEqual(0);
        expect(credit).toBeLessThanOrEqual(1);
      });
    });

    test('leads every learner to a whole decision that is not too long', () => {
      proves((table, numbers) => {
        const kind = cardKind(table.card);
        const picks = drawnPicks(table, numbers);

        expect(kind.settles(table, picks)).toBe(true);
        expect(picks.length).toBeLessThanOrEqual(kind.longest(table.card));
        expect(kind.words(table.card, table.variant, picks)).toMatch(/\S/);
        for (const measure of Object.values(kind.measures(table, picks))) {
          expect(Number.isSafeInteger(measure)).toBe(true);
        }
      });
    });

    test('allows what was picked before, and nothing after the end, where picks are final', () => {
      proves((table, numbers) => {
        const kind = cardKind(table.card);
        const picks = drawnPicks(table, numbers);
        if (!kind.stepwise) return;

        for (const at of picks.keys()) {
          expect(kind.allows(table, picks.slice(0, at))).toBe(true);
          expect(kind.settles(table, picks.slice(0, at))).toBe(false);
        }
        for (const pick of kind.vocabulary(table.card)) {
          expect(kind.allows(table, [...picks, pick])).toBe(false);
        }
      });
    });

    test('answers for whatever picks it is asked, and allows none that are not its own', () => {
      fc.assert(
        fc.property(
          runs,
          fc.array(fc.nat({ max: MOST_WORDS + 1 }), { maxLength: 60 }),
          (run, words) => {
            const table = tableIn(run);
            const all = [...cardKind(table.card).vocabulary(table.card), 'nothing', ''];
            const picks = words.map((at) => all[at % all.length] ?? '');
            const kind = cardKind(table.card);
            const foreign = picks.some((pick) => pick === 'nothing' || pick === '');
            const allowed = kind.allows(table, picks);

            kind.settles(table, picks);
            kind.words(table.card, table.variant, picks);
            decisionOn(table, picks);
            if (foreign || picks.length > kind.longest(table.card)) expect(allowed).toBe(false);
            if (allowed && kind.stepwise) {
              for (const at of picks.keys()) {
                expect(kind.allows(table, picks.slice(0, at))).toBe(true);
              }
            }
          },
        ),
      );
    });
  });
}
