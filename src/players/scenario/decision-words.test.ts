import { beforeAll, describe, expect, test } from 'vitest';
import { registerEnglishKindWords } from '../../../tests/fakes/kind-words.js';
import { smallScenario } from '../../../tests/fakes/small-game.js';
import { allCards } from '../../core/scenario/moves.js';
import { decisionWords } from './decision-words.js';

beforeAll(registerEnglishKindWords);

function told(kind: string, picks: readonly string[], place = 'norway'): string {
  const card = allCards(smallScenario).find((one) => one.kind === kind);
  if (!card) throw new Error(`The small game has no card of the kind ${kind}`);
  return decisionWords(smallScenario, card, { variant: 0, picks, place });
}

describe('a decision in words', () => {
  test('names the places that were opened, and how much was asked', () => {
    const picks = ['ask-norway-1', 'open-norway', 'done'];
    expect(told('choose', picks)).toMatch(/^Norway \(1 of \d questions asked\)$/);
  });

  test('says that a talk came to nothing', () => {
    expect(told('negotiate', ['leave'])).toBe('The talk ends without a deal.');
  });

  test('says what was kept where no point was spent', () => {
    expect(told('allocate', ['done'])).toMatch(/^\d left to give$/);
  });

  test('is empty where nothing was chosen', () => {
    expect(told('options', [])).toBe('');
  });
});
