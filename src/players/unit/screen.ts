import { html } from 'lit';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/unit.js';
import { kindWords } from '../../i18n/kinds/words.js';
import type { Step } from '../../ui/steps.js';
import type { ActivityKind, Progress } from '../activity-kind.js';
import type { UnitContent } from './content.js';
import { unit, type UnitAction } from './unit.js';
import { answeredIn, checkItems, stepAt, type UnitState } from './unit-state.js';

/** A training unit: steps with practice, a task, a check. */
export const unitKind: ActivityKind<UnitContent, UnitState, UnitAction> = {
  activity: unit,
  // The packager adds what a unit has beyond an assessment.
  complete: (packed) => ({ ...packed, phrases: messages().phrases }) as UnitContent,
  timed: (action, seconds) => ('seconds' in action ? { ...action, seconds } : action),
  moves: ({ type }) => ['continue', 'back', 'go', 'skip', 'set', 'mark'].includes(type),
  progress: progressOf,
  render: (content, state, readonly) =>
    html`<ptl-unit .content=${content} .state=${state} ?readonly=${readonly}></ptl-unit>`,
  report: (content, state, _about, date) =>
    Object.assign(document.createElement('ptl-unit-report'), { content, state, date }),
  after: () => kindWords('unit'),
};

/** One part of the scale for each step, and one for the check. */
function progressOf(content: UnitContent, state: UnitState): Progress {
  const words = kindWords('unit');
  const { answered, minutesLeft, place, total } = unit.standing(content, state);
  const items = checkItems(content, state);
  const steps = content.steps.map(({ number }): Step =>
    state.done.includes(number) ? 'done' : 'ahead',
  );
  const checked = answeredIn(content, state);
  const whole: Step = checked === 0 ? 'ahead' : checked < items.length ? 'open' : 'done';
  const step = stepAt(content, state.at);
  const at = step ? content.steps.indexOf(step) : content.steps.length;
  const question = items.findIndex(({ id }) => id === state.at);
  const lead = step
    ? words.step(at + 1)
    : question < 0
      ? words.endCheck
      : words.question(question + 1);
  return {
    resume: {
      text: words.leftAt(place || words.endCheck),
      lead: words.stepsDone(answered, total),
      goOn: words.goOn,
    },
    steps: [...steps, whole],
    at,
    lead,
    rest: step ? words.ofTotal(steps.length) : question < 0 ? '' : words.ofTotal(items.length),
    aside: minutesLeft > 0 ? messages().question.minutesLeft(minutesLeft) : '',
  };
}
