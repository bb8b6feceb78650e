import type { AuthoredModule } from '../authored.js';
import { proseTexts } from '../item-words.js';
import { keyPatterns } from '../key-patterns.js';
import { readingLevel, wordsIn } from '../reading-level.js';
import { checkItemsOf } from './items.js';
import { labelsOf, prosesOf } from './prose-of.js';

/** What `check` tells of a unit. */
export interface UnitFigures {
  /** Words of the text, without items, task and summary. */
  readonly words: number;
  /** Readability index (LIX) of the text. */
  readonly reading: number;
  /** Minutes of steps and check, by the author. */
  readonly minutes: number;
  readonly steps: number;
  /** Questions in the steps. */
  readonly practice: number;
  /** Questions that a check may ask, and how many it asks. */
  readonly pool: number;
  readonly draw: number;
  /** Items of the pool of levels 1 to 4. */
  readonly levels: readonly number[];
  /** Facts that steps teach, and of each how many items of the pool rest on it. */
  readonly facts: Readonly<Record<string, number>>;
  /** Questions with one right option, practice among them: where it stands, and how long it is. */
  readonly keys: {
    readonly items: number;
    readonly places: readonly number[];
    readonly longest: number;
    readonly lengths: { readonly right: number; readonly wrong: number };
  };
}

/** The figures of a unit; undefined for a module that is none. */
export function unitFigures(module: AuthoredModule): UnitFigures | undefined {
  const { activity } = module.head.value;
  const { unit } = module;
  if (activity.kind !== 'unit' || !unit) return undefined;
  const items = module.items.map(({ value }) => value);
  const pool = checkItemsOf(module).map(({ value }) => value);
  const blocks = unit.text.value.steps.flatMap((step) => step.blocks);
  const texts = [
    ...unit.text.value.steps.map(({ title }) => title),
    ...blocks.flatMap((block) => [...labelsOf(block), ...prosesOf(block).flatMap(proseTexts)]),
  ];
  const { places, longest, lengths, ...keyed } = keyPatterns(items);
  const taught = [...new Set(unit.plan.value.steps.flatMap((step) => step.facts))].sort();
  const restingOn = (fact: string) => pool.filter(({ facts }) => facts?.includes(fact)).length;
  return {
    words: texts.flatMap(wordsIn).length,
    reading: readingLevel(texts)?.index ?? 0,
    minutes: activity.minutes,
    steps: unit.plan.value.steps.length,
    practice: items.length - pool.length,
    pool: pool.length,
    draw: activity.check.draw,
    levels: [1, 2, 3, 4].map((level) => pool.filter((item) => item.level === level).length),
    facts: Object.fromEntries(taught.map((fact) => [fact, restingOn(fact)])),
    keys: {
      items: keyed.items.length,
      places: places.map((some) => some.length),
      longest: longest.length,
      lengths,
    },
  };
}
