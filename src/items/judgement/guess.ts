import { shuffled } from '../../core/session/random.js';
import type { Guess } from '../guess.js';
import type { JudgementResponse } from './judgement.js';
import type { JudgementItem } from './schema.js';

/** Any two actions as best and worst, or any rating of each. */
export const guessJudgement: Guess<JudgementItem, JudgementResponse> = (
  { actions, mode },
  random,
) => {
  const keys = actions.map(({ key }) => key);
  if (mode === 'rate') {
    return Object.fromEntries(keys.map((key) => [key, Math.floor(random() * RATINGS)]));
  }
  const [best = '', worst = ''] = shuffled(keys, random);
  return { best, worst };
};

/** From 0, very bad, to 3, very good. */
const RATINGS = 4;
