import { html } from 'lit';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/programme.js';
import { kindWords } from '../../i18n/kinds/words.js';
import type { Step } from '../../ui/steps.js';
import type { ActivityKind, Progress } from '../activity-kind.js';
import type { ProgrammeContent } from './content.js';
import type { ProgrammeSession } from './element.js';
import { programme, type ProgrammeAction } from './programme.js';
import { isDone, resultOfPart, type ProgrammeState } from './programme-state.js';

/** A programme: modules side by side. */
export const programmeKind: ActivityKind<ProgrammeContent, ProgrammeState, ProgrammeAction> = {
  activity: programme,
  // The packager adds what a programme has beyond an assessment.
  complete: (packed) => {
    const content = packed as Omit<ProgrammeContent, 'phrases' | 'told'>;
    return { ...content, phrases: messages().phrases, told: kindWords('programme') };
  },
  timed: (action) => action,
  moves: (action) =>
    action.type === 'open' ||
    action.type === 'menu' ||
    ('later' in action && action.later === true),
  progress: progressOf,
  render: (content, state, readonly, session) =>
    html`<ptl-programme
      .content=${content}
      .state=${state}
      .session=${session as ProgrammeSession | undefined}
      ?readonly=${readonly}
    ></ptl-programme>`,
  report: (content, state, _about, date) =>
    Object.assign(document.createElement('ptl-programme-report'), { content, state, date }),
  after: () => kindWords('programme'),
};

/** One part of the scale for each module. */
function progressOf(content: ProgrammeContent, state: ProgrammeState): Progress {
  const words = kindWords('programme');
  const { answered, minutesLeft, place, total } = programme.standing(content, state);
  const steps = content.parts.map((part): Step => {
    if (isDone(state, part)) return 'done';
    return resultOfPart(state, part) ? 'open' : 'ahead';
  });
  return {
    resume: {
      text: words.leftAt(place),
      lead: words.doneOf(answered, total),
      goOn: words.goOn,
    },
    steps,
    at: content.parts.findIndex(({ title }) => title === place),
    lead: words.doneOf(answered, total),
    rest: '',
    aside: minutesLeft > 0 ? messages().question.minutesLeft(minutesLeft) : '',
  };
}
