import { beforeEach, describe, expect, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import { eachOnAFreshPage, violations } from '../../../tests/contracts/item-view.js';
import { decide, gameAfter, RUN, showGame } from '../../../tests/fakes/game-player.js';
import { smallGame } from '../../../tests/fakes/small-game.js';
import '../../ui/elements.js';
import './elements.js';
import { scenario, type ScenarioAction } from './scenario.js';
import type { ScenarioState } from './scenario-state.js';

/** Smallest side of what can be pressed, in CSS pixels. */
const TARGET = 44;

const fresh = scenario.start(smallGame, 7);
const then = (state: ScenarioState, ...actions: readonly ScenarioAction[]) =>
  actions.reduce((now, action) => scenario.apply(smallGame, now, action), state);
const picked = (state: ScenarioState, ...picks: readonly string[]) =>
  then(state, ...picks.map((pick) => ({ type: 'pick' as const, pick, seconds: 0 })));

/** Every screen of a game. */
const playing: readonly (readonly [name: string, state: ScenarioState])[] = [
  ['the choices', fresh],
  ['the briefing', then(fresh, { type: 'set-up', mode: 'assess', ...RUN })],
  ['options', gameAfter(0)],
  ['votes', gameAfter(0, 'team')],
  ['what follows', then(gameAfter(0), decide('a'))],
  ['research', picked(gameAfter(1), 'ask-norway-1')],
  ['a quote', gameAfter(2)],
  ['points', gameAfter(3)],
  ['an account', { ...gameAfter(4), at: 'results' }],
  ['an event', { ...gameAfter(4), at: 'news' }],
  ['a negotiation', picked(gameAfter(5), 'season', 'offer')],
  ['a deal', picked(gameAfter(5), 'offer', 'accept')],
  ['a message', gameAfter(6)],
];
const screens = [
  ...playing.map(([name, state]) => ({ name, state, readonly: false })),
  { name: 'the record', state: gameAfter(8), readonly: true },
];

/** Opens all that can be opened. */
function openDetails(root: ParentNode): void {
  for (const one of root.querySelectorAll('*')) {
    if (one instanceof HTMLDetailsElement) one.open = true;
    if (one.shadowRoot) openDetails(one.shadowRoot);
  }
}

function controlsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches('input, select, button, summary') ? [one] : []),
    ...(one.shadowRoot ? controlsIn(one.shadowRoot) : []),
  ]);
}

async function show(state: ScenarioState, readonly: boolean): Promise<void> {
  await showGame(state, { readonly });
  openDetails(document.body);
}

describe('a game', () => {
  eachOnAFreshPage();
  beforeEach(() => {
    document.title = 'A game';
  });

  describe.each(['light', 'dark'])('in %s colours', (scheme) => {
    test.each(screens)('has no fault that axe finds in $name', async ({ state, readonly }) => {
      document.documentElement.dataset['ptlScheme'] = scheme;
      await show(state, readonly);

      expect(await violations()).toEqual([]);
    });
  });

  test.each(screens)('keeps $name in forced colours', async ({ state, readonly }) => {
    await commands.emulateMedia({ forcedColors: 'active' });
    await show(state, readonly);

    expect(await violations()).toEqual([]);
  });

  test.each(screens)(
    'fits 320 px with $name, in both directions and with text twice as large',
    async ({ state, readonly }) => {
      await page.viewport(320, 800);
      await show(state, readonly);
      const root = document.documentElement;

      for (const direction of ['ltr', 'rtl']) {
        root.dir = direction;
        for (const size of ['100%', '200%']) {
          root.style.fontSize = size;
          expect(root.scrollWidth, `${direction} ${size}`).toBeLessThanOrEqual(320);
        }
      }
    },
  );

  test.each(screens)('has targets of 44 px at least in $name', async ({ state, readonly }) => {
    await show(state, readonly);

    for (const control of controlsIn(document.body)) {
      const box = (control.closest('label') ?? control).getBoundingClientRect();
      expect(Math.min(box.width, box.height), control.outerHTML).toBeGreaterThanOrEqual(TARGET);
    }
  });
});
