import type { Fact } from '../core/competence/framework.js';
import { competenceOf } from '../core/competence/framework.js';
import { itemType } from '../items/registry.js';
import type { Authored, AuthoredItem, AuthoredModule } from './authored.js';
import { itemWords } from './item-words.js';
import { keyPatterns } from './key-patterns.js';
import { likePairs, type LikePair } from './likeness.js';
import { readingLevel } from './reading-level.js';
import type { RuleContext } from './rule.js';

/** What `check` tells of a bank of items that measures competences; items and facts by their ids. */
export interface BankFigures {
  readonly items: number;
  /** Questions with one right option: where it stands, and how long it is. */
  readonly keys: {
    readonly items: number;
    /** Questions by the place of the right option, the first place first. */
    readonly places: readonly number[];
    readonly longest: number;
    readonly shortest: number;
    /** Mean characters of right options, and of wrong ones. */
    readonly lengths: { readonly right: number; readonly wrong: number };
  };
  /** Readability indices (LIX) of the items that are long enough for one; absent where none is. */
  readonly reading?: ReadingFigures | undefined;
  readonly coverage: readonly CompetenceCoverage[];
  /** For levels 1 to 4, how many items have the difficulties 1 to 5. */
  readonly difficulties: readonly (readonly number[])[];
  readonly facts: FactUse;
  readonly nearDuplicates: readonly AlikeItems[];
  /** Pairs that look like enemies and are not declared so. */
  readonly kindred: readonly AlikeItems[];
}

/** How hard the items of a bank are to read. */
export interface ReadingFigures {
  readonly median: number;
  readonly highest: number;
  /** The item with the highest index. */
  readonly hardest: string;
}

/** How many items measure a competence. */
export interface CompetenceCoverage {
  readonly competence: string;
  /** For levels 1 to 4. */
  readonly levels: readonly number[];
}

/** Which facts a bank uses, of those about its competences that may be scored. */
export interface FactUse {
  readonly usable: number;
  readonly unused: readonly string[];
  /** Facts that it uses and that were to be checked before today. */
  readonly outOfDate: readonly string[];
  /** The first day by which a fact that it uses must be checked; absent where it uses none. */
  readonly nextReview?: string | undefined;
}

/** Two items by their ids, and how alike they are from 0 to 1. */
export interface AlikeItems {
  readonly items: readonly [string, string];
  readonly likeness: number;
}

/** Levels of a competence, and the difficulties of an item for its level. */
export const LEVELS = [1, 2, 3, 4] as const;
const DIFFICULTIES = [1, 2, 3, 4, 5] as const;

/** How hard an item is for its level where its author does not say. */
export const USUAL_DIFFICULTY = 3;

/** Fewest words of an item from which its reading level can be told; one long word of 30 is 3 points. */
const FEWEST_WORDS = 30;

/** The figures of a module that measures competences. */
export function bankFigures(module: AuthoredModule, context: RuleContext): BankFigures {
  const bank = bankOf(module);
  const items = bank.map((one) => one.value);
  const { places, longest, shortest, lengths, ...keyed } = keyPatterns(items);
  const { nearDuplicates, kindred } = likePairs(items);
  return {
    items: items.length,
    keys: {
      items: keyed.items.length,
      places: places.map((some) => some.length),
      longest: longest.length,
      shortest: shortest.length,
      lengths,
    },
    reading: readingFigures(items),
    coverage: coverageOf(items),
    difficulties: difficultiesOf(items),
    facts: factUse(items, context),
    nearDuplicates: nearDuplicates.map(byId),
    kindred: kindred.map(byId),
  };
}

/** The items that measure a competence: with a right answer, and counted. */
export function bankOf(module: AuthoredModule): readonly Authored<AuthoredItem>[] {
  return module.items.filter(({ value }) => {
    const type = itemType(value.kind);
    return value.competence !== undefined && type.keyed(value) && !type.unscored?.(value);
  });
}

/** The readability index of an item; nothing where it has too few words to tell. */
export function readabilityOf(item: AuthoredItem): number | undefined {
  const level = readingLevel(itemWords(item));
  return level && level.words >= FEWEST_WORDS ? level.index : undefined;
}

function readingFigures(items: readonly AuthoredItem[]): ReadingFigures | undefined {
  const read = items
    .flatMap((item) => {
      const index = readabilityOf(item);
      return index === undefined ? [] : [{ id: item.id, index }];
    })
    .sort((a, b) => b.index - a.index);
  const [hardest] = read;
  const median = read[Math.floor(read.length / 2)];
  return hardest && median && { median: median.index, highest: hardest.index, hardest: hardest.id };
}

/** How many items of each level measure each competence, in the order of its first item. */
export function coverageOf(items: readonly AuthoredItem[]): readonly CompetenceCoverage[] {
  const competences = [...new Set(items.flatMap((item) => item.competence ?? []))];
  return competences.map((competence) => {
    const own = items.filter((item) => item.competence === competence);
    return {
      competence,
      levels: LEVELS.map((level) => own.filter((item) => item.level === level).length),
    };
  });
}

function difficultiesOf(items: readonly AuthoredItem[]): readonly (readonly number[])[] {
  return LEVELS.map((level) =>
    DIFFICULTIES.map(
      (difficulty) =>
        items.filter(
          (item) => item.level === level && (item.difficulty ?? USUAL_DIFFICULTY) === difficulty,
        ).length,
    ),
  );
}

/** Which facts some items use, of those about their competences that may be scored. */
export function factUse(
  items: readonly AuthoredItem[],
  { framework, today }: Pick<RuleContext, 'framework' | 'today'>,
): FactUse {
  const competences = new Set(items.map((item) => item.competence));
  const used = new Set(items.flatMap((item) => item.facts ?? []));
  const usable = framework.facts.filter(
    (fact) => mayBeScored(fact) && competences.has(competenceOf(fact.id)),
  );
  const days = framework.facts.filter((fact) => used.has(fact.id));
  return {
    usable: usable.length,
    unused: usable.filter((fact) => !used.has(fact.id)).map((fact) => fact.id),
    outOfDate: days.filter((fact) => fact.reviewBy < today).map((fact) => fact.id),
    nextReview: days.map((fact) => fact.reviewBy).sort()[0],
  };
}

/** Whether an item with a right answer may rest on a fact. */
export function mayBeScored(fact: Fact): boolean {
  return fact.useInItems && fact.confidence !== 'unsure';
}

function byId({ items: [first, second], likeness }: LikePair): AlikeItems {
  return { items: [first.id, second.id], likeness };
}
