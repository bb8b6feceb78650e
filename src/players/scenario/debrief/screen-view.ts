import type { Publisher } from '../../../reports/publisher.js';
import type { Screen } from '../../activity-kind.js';
import type { ScenarioContent } from '../content.js';
import type { ScenarioState } from '../scenario-state.js';

/**
 * The debrief as a screen of the results.
 *
 * Whoever shows it puts the attempt on it as `session`, so that the learner can write a thought.
 *
 * @param date When the attempt last changed.
 */
export function debriefScreen(
  content: ScenarioContent,
  state: ScenarioState,
  _about: Publisher,
  date: Date,
): Screen {
  return Object.assign(document.createElement('ptl-scenario-report'), { content, state, date });
}
