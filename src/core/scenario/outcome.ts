import type { BusinessPart, Ending } from './scenario.js';
import { valueIn, type Setting } from './scope.js';
import type { World } from './world.js';

/** A part of the business result with its value, 0 to 100. */
export interface BusinessFigure {
  readonly part: BusinessPart;
  readonly value: number;
}

/** The parts of the business result, in the order of the game. */
export function businessFigures(setting: Setting, world: World): readonly BusinessFigure[] {
  return setting.scenario.business.map((part) => ({
    part,
    value: Math.max(0, Math.min(100, valueIn(setting, world, part.value, 0))),
  }));
}

/** The business result, a whole number from 0 to 100: the weighted mean of its parts. */
export function businessResult(setting: Setting, world: World): number {
  const figures = businessFigures(setting, world);
  const weights = figures.reduce((sum, { part }) => sum + part.weight, 0);
  const sum = figures.reduce((all, { part, value }) => all + value * part.weight, 0);
  return Math.round(sum / Math.max(1, weights));
}

/** How the story ends; undefined where no ending applies. */
export function endingOf(setting: Setting, world: World): Ending | undefined {
  return setting.scenario.endings.find(({ when }) => valueIn(setting, world, when, 0) !== 0);
}
