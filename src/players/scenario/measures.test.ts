import { describe, expect, test } from 'vitest';
import { registerEnglishKindWords } from '../../../tests/fakes/kind-words.js';
import { playedRun } from '../../../tests/fakes/played-run.js';
import { smallGame } from '../../../tests/fakes/small-game.js';
import { posterior } from '../../core/adaptive/ability.js';
import { deviationOf, meanOf, normal } from '../../core/adaptive/grid.js';
import { provisionalParameters } from '../../core/adaptive/provisional.js';
import type { ScenarioContent } from './content.js';
import { measureOf } from './measures.js';
import { scenario } from './scenario.js';

registerEnglishKindWords();

/** A decision of four categories that nobody has calibrated, half way between the levels. */
const testlet = provisionalParameters({ level: 2.5, categories: 4 });

/** Every sum of points that up to four decisions can show. */
const sums = [1, 2, 3, 4].flatMap((decisions) =>
  Array.from({ length: 3 * decisions + 1 }, (_one, points) => ({ decisions, points })),
);

describe('what a run measures of a competence', () => {
  test('rests on thresholds around the middle, with the doubt about them in the slope', () => {
    expect(testlet.a).toBeCloseTo(0.925, 3);
    expect(testlet.b.map((one) => one.toFixed(1))).toEqual(['-0.6', '0.0', '0.6']);
  });

  test.each(sums)('is what the model finds for $points points of $decisions', (sum) => {
    const { decisions, points } = sum;
    const observations = Array.from({ length: decisions }, (_one, at) => ({
      parameters: testlet,
      category: Math.floor((points + at) / decisions),
    }));
    const found = posterior(observations, normal());
    const measure = measureOf({ decisions, share: points / (3 * decisions) }, '1.0.0');

    expect(measure?.answers).toBe(decisions);
    expect(measure?.estimate).toBeCloseTo(meanOf(found), 4);
    expect(measure?.standardError).toBeCloseTo(deviationOf(found), 4);
  });

  test('does not depend on how points lie over decisions', () => {
    const of = (categories: readonly number[]) =>
      meanOf(
        posterior(
          categories.map((category) => ({ parameters: testlet, category })),
          normal(),
        ),
      );

    expect(of([3, 0, 0])).toBeCloseTo(of([1, 1, 1]), 10);
  });

  test('is nothing where it was not seen', () => {
    expect(measureOf({ decisions: 0, share: 0 }, '1.0.0')).toBeUndefined();
  });

  test('counts four decisions at most', () => {
    expect(measureOf({ decisions: 9, share: 0.5 }, '1.0.0')).toEqual(
      measureOf({ decisions: 4, share: 0.5 }, '1.0.0'),
    );
  });
});

describe('the objectives of a game', () => {
  const measures = (content: ScenarioContent) =>
    scenario.result(content, playedRun({ content })).objectives.map(({ measure }) => measure);

  test('carry what was measured of each competence that was seen', () => {
    const [first, ...rest] = measures({ ...smallGame, bankVersion: '1.2.0' });

    expect(first).toEqual(measureOf({ decisions: 2, share: 1 }, '1.2.0'));
    expect(rest.at(-1)).toBeUndefined();
  });

  test('carry no measure where nobody says of which module', () => {
    expect(measures(smallGame).filter(Boolean)).toEqual([]);
  });
});
