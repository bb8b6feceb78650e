import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  anotherLanguage,
  axeFindings,
  moving,
  sideways,
  smallTargets,
  unseenInForcedColors,
  weakColours,
} from './page-checks.js';
import { Stage, type Play, type Screen } from './stage.js';
import { tour } from './tour.js';

type Check = (frame: Play['frame']) => Promise<readonly string[]>;

/** What must be so on every screen, and how it is found out that it is not. */
const CHECKS = {
  'axe finds nothing': axeFindings,
  'axe finds no weak colour': weakColours,
  'nothing scrolls sideways': sideways,
  'every control is 44 px high': smallTargets,
  'nothing vanishes in forced colours': unseenInForcedColors,
  'nothing moves where motion is reduced': moving,
  'the page says that it is in English': anotherLanguage,
} satisfies Record<string, Check>;

type Fact = keyof typeof CHECKS;

/** On what every screen is looked at, and what for; by night only colours differ. */
const LOOKS: readonly (readonly [Screen, readonly Fact[]])[] = [
  [
    { width: 320 },
    ['axe finds nothing', 'nothing scrolls sideways', 'every control is 44 px high'],
  ],
  [{ width: 320, dark: true }, ['axe finds no weak colour']],
  [{ width: 320, text: 200 }, ['nothing scrolls sideways']],
  [{ width: 1280, dark: true }, ['axe finds no weak colour']],
  [{ width: 1280 }, ['axe finds nothing', 'every control is 44 px high']],
  [{ width: 650, text: 200 }, ['nothing scrolls sideways']],
  // The learner goes on from here.
  [
    { width: 650, forcedColors: true },
    [
      'nothing scrolls sideways',
      'nothing vanishes in forced colours',
      'nothing moves where motion is reduced',
      'the page says that it is in English',
    ],
  ],
];

/** For a slow machine. */
const PATIENCE = 600_000;

let stage: Stage;
const found = new Map<Fact, string[]>();
const stops: string[] = [];

beforeAll(async () => {
  stage = await Stage.open();
  const context = await stage.learner({ width: 650 });
  for await (const { name, play } of tour(stage, context)) {
    stops.push(name);
    for (const [screen, facts] of LOOKS) {
      await stage.reshape(play, screen);
      for (const fact of facts) note(fact, name, screen, await CHECKS[fact](play.frame));
    }
  }
}, PATIENCE);

afterAll(() => stage.close());

describe('every kind of screen', () => {
  test('is on the tour', () => {
    expect(stops.length).toBeGreaterThan(25);
  });

  test.each(Object.keys(CHECKS) as Fact[])('%s', (fact) => {
    expect(found.get(fact)).toEqual([]);
  });
});

function note(fact: Fact, stop: string, screen: Screen, lines: readonly string[]): void {
  const noted = lines.map((line) => `${stop} ${JSON.stringify(screen)}: ${line}`);
  found.set(fact, [...(found.get(fact) ?? []), ...noted]);
}
