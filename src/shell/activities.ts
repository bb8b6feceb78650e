import { html, type TemplateResult } from 'lit';
import type { AssessmentContent } from '../core/assessment/content.js';
import type { Activity } from '../core/session/activity.js';
import { messages } from '../i18n/current.js';
import type { About, PackedActivity } from '../module/packed-module.js';
import {
  assessment,
  type AssessmentAction,
  type AssessmentState,
} from '../players/assessment/assessment.js';
import { reportInputOf } from '../players/assessment/evidence.js';
import { stepsOf, type Step } from '../players/assessment/review-view.js';
import { reportType } from '../reports/registry.js';
import type { SessionController } from './session-controller.js';

/** A screen of an activity, which takes the focus when it is shown. */
export interface Screen extends HTMLElement {
  focus(): void;
}

/** How far the learner is, for the scale and for the title of the window. */
export interface Progress {
  readonly steps: readonly Step[];
  readonly at: number;
  readonly lead: string;
  readonly rest: string;
  readonly aside: string;
}

/** What the shell needs of a kind of activity: what steps and packs it, and what shows it. */
export interface ActivityKind<Content, State, Action> {
  readonly activity: Activity<Content, State, Action>;
  /** The content with the interface words that its pure half needs. */
  complete(packed: PackedActivity): Content;
  /** An action with the seconds spent on it. */
  timed(action: Action, seconds: number): Action;
  /** Whether an action only changes the place, so that keeping it can wait. */
  moves(action: Action): boolean;
  progress(content: Content, state: State): Progress;
  /** The learner at work, or looking through a finished attempt. */
  render(content: Content, state: State, readonly: boolean): TemplateResult;
  /** What the attempt amounts to. */
  report(content: Content, state: State, about: About, date: Date): Screen;
}

/** An attempt as the app holds it. */
export type AppSession = SessionController<AssessmentContent, AssessmentState, AssessmentAction>;

/** The one kind so far; a second one makes this a registry by `kind`. */
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
  report: (content, state, about, date) => {
    const input = reportInputOf(content, state);
    const { kind } = content.report;
    const findings = reportType(kind).findings(input);
    return Object.assign(document.createElement(`ptl-${kind}-report`), {
      input,
      findings,
      about,
      date,
    });
  },
};

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
