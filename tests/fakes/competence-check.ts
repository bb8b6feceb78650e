import type { AssessmentContent } from '../../src/core/assessment/content.js';
import type { ItemContent } from '../../src/core/assessment/item-type.js';
import { randomFrom, type Random } from '../../src/core/session/random.js';
import { en } from '../../src/i18n/en.js';
import * as kindWords from '../../src/i18n/en/index.js';
import { registerAllKindWords } from '../../src/i18n/kinds/words.js';
import { guessed } from '../../src/items/guesses.js';
import '../../src/items/index.js';
import type { NumberItem } from '../../src/items/number/schema.js';
import type { PackedModule } from '../../src/module/packed-module.js';
import { assessment, type AssessmentState } from '../../src/players/assessment/assessment.js';
import { Forms } from '../../src/players/forms/forms.js';
import type { Memory } from '../../src/players/pools/drawing.js';
import '../../src/reports/index.js';

registerAllKindWords('en', kindWords);

const NOTHING: Memory = { read: () => new Set(), add: () => undefined, forget: () => undefined };
/** Questions after which an attempt that does not end is given up. */
const ENDLESS = 1_000;

/** What a package of the competence check plays, on a device that remembers no earlier attempt. */
export const check = new Forms(assessment, () => NOTHING);

/** The content of a module as a package in English hands it to its player. */
export function contentOf({ activity }: PackedModule): AssessmentContent {
  return { ...activity, phrases: en.phrases };
}

/**
 * An attempt by somebody who knows only the figures, after each of its answers up to the list before handing in.
 *
 * @param marks Whether an item is marked by its place from 0, once it is answered; none if left out.
 */
export function attemptAt(
  content: AssessmentContent,
  seed: number,
  marks: (place: number) => boolean = () => false,
): readonly AssessmentState[] {
  const random = randomFrom(seed);
  const states = [check.start(content, seed)];
  for (let place = 0; place < ENDLESS; place += 1) {
    const state = states.at(-1);
    const item = content.items.find(({ id }) => id === state?.at);
    if (!state || !item) return states;
    const response = responseTo(item, random);
    const seconds = Math.floor(100 * random());
    const next = check.apply(content, state, { type: 'answer', response, seconds });
    const mark = { type: 'mark', item: item.id, marked: true } as const;
    states.push(marks(place) ? check.apply(content, next, mark) : next);
  }
  throw new Error('the attempt never ends');
}

/** What somebody answers who knows only the figures. */
export function responseTo(item: ItemContent, random: Random): unknown {
  // Nobody guesses a figure, and an empty field is no answer.
  if (item.kind !== 'number') return guessed(item, random);
  return { value: (item as NumberItem).answer?.value ?? 0 };
}
