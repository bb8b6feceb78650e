import { describe, expect, test } from 'vitest';
import { branchChoice, ownFigure, singleChoice } from '../../../tests/contracts/sample-items.js';
import { selfRating } from '../../../tests/contracts/samples/likert.js';
import { ownEstimate, shareSlider } from '../../../tests/contracts/samples/slider.js';
import { ownWords } from '../../../tests/contracts/samples/text.js';
import type { ItemContent } from '../../core/assessment/item-type.js';
import '../../items/index.js';
import { placeIn, type AuthoredModule } from '../authored.js';
import type { RuleContext } from '../rule.js';
import { nothingToEarn } from './nothing-to-earn.js';

function found(item: ItemContent, report: 'score' | 'readiness'): readonly string[] {
  const module = {
    items: [{ value: item, place: placeIn('bank.yaml', ['items', 0]) }],
    report: { value: { kind: report } },
  } as unknown as AuthoredModule;
  return nothingToEarn(module, {} as unknown as RuleContext).map(({ code }) => code);
}

const placed = (item: ItemContent): ItemContent => ({ ...item, dimension: 'price' });

describe('an item that counts for a section', () => {
  test.each<{ item: ItemContent; score: boolean; readiness: boolean }>([
    { item: singleChoice, score: true, readiness: true },
    { item: shareSlider, score: true, readiness: true },
    { item: branchChoice, score: false, readiness: false },
    { item: { ...ownFigure, bands: undefined } as ItemContent, score: false, readiness: false },
    { item: ownEstimate, score: true, readiness: false },
    { item: ownWords, score: true, readiness: false },
    { item: selfRating, score: true, readiness: false },
  ])('"$item.id" is sound in a score: $score, in a readiness report: $readiness', (given) => {
    expect(found(placed(given.item), 'score')).toHaveLength(given.score ? 0 : 1);
    expect(found(placed(given.item), 'readiness')).toHaveLength(given.readiness ? 0 : 1);
  });

  test('may earn nothing where it counts for none', () => {
    expect(found({ ...branchChoice, dimension: undefined }, 'score')).toEqual([]);
  });
});
