import { html } from 'lit';
import type { AssessmentContent } from '../../core/assessment/content.js';
import { messages } from '../../i18n/current.js';
import type { Publisher } from '../../reports/publisher.js';
import { reportType } from '../../reports/registry.js';
import type { ActivityKind, Progress, Screen } from '../activity-kind.js';
import { assessment, type AssessmentAction, type AssessmentState } from './assessment.js';
import { reportInputOf } from './evidence.js';
import { stepsOf } from './review-view.js';

/** An assessment: one try, no help. */
export const assessmentKind: ActivityKind<AssessmentContent, AssessmentState, AssessmentAction> = {
  activity: assessment,
  complete: (packed) => ({ ...packed, phrases: messages().phrases }),
  timed: (action, seconds) =>
    action.type === 'answer' || action.type === 'skip' ? { ...action, seconds } : action,
  moves: ({ type }) => type === 'continue' || type === 'back' || type === 'go' || type === 'review',
  progress: progressOf,
  render: (content, state, readonly) =>
    html`<ptl-assessment
      .content=${content}
      .state=${state}
      ?readonly=${readonly}
    ></ptl-assessment>`,
  report: reportScreen,
};

/** The element of the report that a content asks for. */
export function reportScreen(
  content: AssessmentContent,
  state: AssessmentState,
  about: Publisher,
  date: Date,
): Screen {
  const input = reportInputOf(content, state);
  const { kind } = content.report;
  const findings = reportType(kind).findings(input);
  return Object.assign(document.createElement(`ptl-${kind}-report`), {
    input,
    findings,
    about,
    date,
  });
}

function progressOf(content: AssessmentContent, state: AssessmentState): Progress {
  const { steps, at } = stepsOf(content, state);
  const { question, review, start } = messages();
  const { answered, total, minutesLeft } = assessment.standing(content, state);
  if (at < 0) {
    return { steps, at, lead: review.allSeen, rest: '', aside: start.answeredOf(answered, total) };
  }
  return {
    steps,
    at,
    lead: question.number(at + 1),
    rest: question.ofTotal(total),
    aside: minutesLeft > 0 ? question.minutesLeft(minutesLeft) : '',
  };
}
