import type { Random } from '../session/random.js';
import { categoryProbabilities, type ItemParameters, type Observation } from './gpcm.js';
import { meanOf, quantile, deviationOf } from './grid.js';
import { CUTS, levelProbabilities } from './levels.js';
import { provisionalParameters, type AuthoredItem } from './provisional.js';
import { areaPosterior, STRUCTURE } from './second-order.js';

/** What one person answered: by area, by competence. */
export type Answered = ReadonlyMap<string, ReadonlyMap<string, readonly Observation[]>>;

/** Lets a person answer an item of a competence. */
export type Answering = (item: AuthoredItem, area: string, competence: string) => Observation;

/** Lets a person, counted from 0, answer what they are asked. */
export type Taking = (person: number, answer: Answering) => Answered;

/** How well abilities are found again, over areas or competences. */
export interface Recovery {
  /** Estimates in all. */
  readonly count: number;
  /** Mean of estimate less ability. */
  readonly bias: number;
  /** Share of abilities within the middle 80 % of what is known of them. */
  readonly coverage: number;
  /** Mean standard error. */
  readonly standardError: number;
  /** Share of estimates whose likeliest level is the true one, by true level from 0. */
  readonly rightLevel: readonly number[];
}

/** Standard deviation of what authors miss in difficulty. */
const DOUBT = 0.7;
const [LOW, HIGH] = [0.1, 0.9];

/**
 * Draws people and item difficulties, lets them answer and measures them again.
 *
 * It checks the engine and not the data: abilities come from the prior, true difficulties lie around
 * those of the authors with a standard deviation of 0.7.
 *
 * @param take Asks a person what they are asked.
 */
export function simulate(
  people: number,
  take: Taking,
  random: Random,
): { readonly areas: Recovery; readonly competences: Recovery } {
  const [areas, competences] = [new Tally(), new Tally()];
  for (let person = 0; person < people; person += 1) {
    const common = memo(() => Math.sqrt(STRUCTURE.area) * gauss(random));
    const own = memo(() => Math.sqrt(STRUCTURE.deviation) * gauss(random));
    const ability = (area: string, competence: string) => common(area) + own(competence);
    const answered = take(person, (item, area, competence) =>
      answer(item, ability(area, competence), random),
    );
    for (const [area, observed] of answered) {
      const found = areaPosterior([...observed.values()]);
      areas.add(common(area), found.area);
      [...observed.keys()].forEach((competence, at) => {
        competences.add(ability(area, competence), found.competences[at] ?? []);
      });
    }
  }
  return { areas: areas.recovery, competences: competences.recovery };
}

/** A value for each key, drawn when it is first asked for. */
function memo(draw: () => number): (key: string) => number {
  const drawn = new Map<string, number>();
  return (key) => {
    const value = drawn.get(key) ?? draw();
    drawn.set(key, value);
    return value;
  };
}

/** What somebody answers to an item whose true difficulty is not quite the author's. */
function answer(item: AuthoredItem, ability: number, random: Random): Observation {
  const assumed = provisionalParameters(item);
  const shift = DOUBT * gauss(random);
  const truth: ItemParameters = { ...assumed, a: 1, b: assumed.b.map((b) => b + shift) };
  const probabilities = categoryProbabilities(truth, ability);
  let left = random();
  const category = probabilities.findIndex((one) => (left -= one) < 0);
  return { parameters: assumed, category: category < 0 ? probabilities.length - 1 : category };
}

/** A standard normal value, by the method of Box and Muller. */
export function gauss(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

class Tally {
  #count = 0;
  #error = 0;
  #covered = 0;
  #deviation = 0;
  readonly #right = [0, 0, 0, 0, 0];
  readonly #people = [0, 0, 0, 0, 0];

  add(truth: number, distribution: readonly number[]): void {
    this.#count += 1;
    this.#error += meanOf(distribution) - truth;
    this.#deviation += deviationOf(distribution);
    const inside = quantile(distribution, LOW) <= truth && truth <= quantile(distribution, HIGH);
    if (inside) this.#covered += 1;
    const level = CUTS.filter((cut) => truth >= cut).length;
    const probabilities = levelProbabilities(distribution);
    this.#people[level] = (this.#people[level] ?? 0) + 1;
    if (probabilities.indexOf(Math.max(...probabilities)) !== level) return;
    this.#right[level] = (this.#right[level] ?? 0) + 1;
  }

  get recovery(): Recovery {
    const count = Math.max(1, this.#count);
    return {
      count: this.#count,
      bias: this.#error / count,
      coverage: this.#covered / count,
      standardError: this.#deviation / count,
      rightLevel: this.#right.map((right, level) => right / Math.max(1, this.#people[level] ?? 0)),
    };
  }
}
