import { html } from 'lit';
import { isOver } from '../../core/scenario/play.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/scenario.js';
import { kindWords } from '../../i18n/kinds/words.js';
import type { Step } from '../../ui/steps.js';
import type { ActivityKind, Progress } from '../activity-kind.js';
import type { ScenarioContent } from './content.js';
import { debriefScreen } from './debrief/screen-view.js';
import { scenario, type ScenarioAction } from './scenario.js';
import { settingOf, worldOf, type ScenarioState } from './scenario-state.js';

/** A game: rounds of decisions, none of which can be taken back. */
export const scenarioKind: ActivityKind<ScenarioContent, ScenarioState, ScenarioAction> = {
  activity: scenario,
  // The packager adds what a game has beyond an assessment.
  complete: (packed) => ({ ...packed, phrases: messages().phrases }) as ScenarioContent,
  timed: (action, seconds) => ('seconds' in action ? { ...action, seconds } : action),
  moves: ({ type }) => type === 'continue',
  progress: progressOf,
  render: (content, state, readonly) =>
    html`<ptl-scenario .content=${content} .state=${state} ?readonly=${readonly}></ptl-scenario>`,
  report: debriefScreen,
};

/** One step for each round; the decision under way within it in words. */
function progressOf(content: ScenarioContent, state: ScenarioState): Progress {
  const words = kindWords('scenario');
  const { rounds } = content.game;
  const setting = settingOf(content, state);
  const world = worldOf(content, state);
  // The account of a round still belongs to it, though the next one is open.
  const told = state.at === 'results' || (state.at === 'after' && world?.decided === 0);
  const round = (world?.round ?? 1) - (told ? 1 : 0);
  const steps = rounds.map((_round, at): Step => (at + 1 < round ? 'done' : 'ahead'));
  if (!setting || !world) return { steps, at: -1, lead: words.setUp, rest: '', aside: '' };
  const { answered, minutesLeft, total } = scenario.standing(content, state);
  return {
    resume: {
      text: [
        words.leftAt(rounds[round - 1]?.title ?? ''),
        ...(answered > 0 ? [words.decisionsSaved(answered)] : []),
      ].join(' '),
      lead: words.decided(answered, total),
      goOn: words.goOn,
    },
    steps,
    at: isOver(setting, world) ? -1 : round - 1,
    lead: rounds[round - 1]?.title ?? '',
    rest: words.round(round, rounds.length),
    aside: minutesLeft > 0 ? messages().question.minutesLeft(minutesLeft) : '',
  };
}
