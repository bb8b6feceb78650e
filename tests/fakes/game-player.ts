import { html, render } from 'lit';
import type { Mode, ScenarioContent } from '../../src/players/scenario/content.js';
import { scenario, type ScenarioAction } from '../../src/players/scenario/scenario.js';
import type { ScenarioState } from '../../src/players/scenario/scenario-state.js';
import type { ScenarioElement } from '../../src/players/scenario/element.js';
import { smallGame } from './small-game.js';

/** A game on the page, and what it has told. */
export interface GameOnPage {
  readonly element: ScenarioElement;
  readonly told: readonly ScenarioAction[];
  /** How often another screen was shown. */
  readonly screens: () => number;
  readonly left: () => number;
  readonly state: () => ScenarioState;
}

/** The run that tests play; its code deals from set `b`. */
export const RUN = { persona: 'linnora', code: 0x1234_5679 };

/** Decisions up to each card of the small game. */
const MOVES: readonly (readonly string[])[] = [
  ['a'],
  ['ask-norway-1', 'open-norway', 'done'],
  ['making', 'packing', 'freight', 'fair'],
  ['research', 'comply', 'done'],
  ['b'],
  ['season', 'offer', 'accept', 'written'],
  ['orders', 'second', 'done'],
  ['train', 'done'],
];

/** The small game with so many decisions made; it lies at the next card. */
export function gameAfter(
  decisions: number,
  mode: Mode = 'practice',
  content: ScenarioContent = smallGame,
): ScenarioState {
  const fresh = scenario.start(content, 7);
  const begun = scenario.apply(content, fresh, { type: 'set-up', mode, ...RUN });
  return MOVES.slice(0, decisions).reduce(
    (state, picks) => atCard(content, scenario.apply(content, state, decide(...picks))),
    atCard(content, begun),
  );
}

/** A decision that took no time. */
export function decide(...picks: readonly string[]): ScenarioAction {
  return { type: 'decide', picks, seconds: 0 };
}

function atCard(content: ScenarioContent, state: ScenarioState): ScenarioState {
  let now = state;
  for (let screens = 0; now.at !== 'card' && screens < 4; screens += 1) {
    now = scenario.apply(content, now, { type: 'continue' });
  }
  return now;
}

/** Puts a game on the page as the shell does: each action is applied at once. */
export async function showGame(
  start: ScenarioState,
  { content = smallGame, readonly = false } = {},
): Promise<GameOnPage> {
  const main = document.createElement('main');
  document.body.append(main);
  const told: ScenarioAction[] = [];
  let state = start;
  let screens = 0;
  let left = 0;
  const draw = (): void => {
    render(
      html`<ptl-scenario .content=${content} .state=${state} ?readonly=${readonly}></ptl-scenario>`,
      main,
    );
  };
  main.addEventListener('ptl-act', (event) => {
    // Only games act here.
    const action = (event as CustomEvent<ScenarioAction>).detail;
    told.push(action);
    state = scenario.apply(content, state, action);
    draw();
  });
  main.addEventListener('ptl-screen', () => (screens += 1));
  main.addEventListener('ptl-leave', () => (left += 1));
  draw();
  const element = main.querySelector('ptl-scenario');
  if (!element) throw new Error('The game is not on the page');
  await element.updateComplete;
  return { element, told, screens: () => screens, left: () => left, state: () => state };
}
