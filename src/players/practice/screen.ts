import { html } from 'lit';
import type {} from '../../i18n/kinds/practice.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { itemType } from '../../items/registry.js';
import type { ActivityKind } from '../activity-kind.js';
import type { Feedback, QuestionView } from '../assessment/question-view.js';
import { assessmentKind, reportScreen } from '../assessment/screen.js';
import { calibrationOf } from './calibration.js';
import {
  factorOf,
  helpWith,
  mayTryAgain,
  practice,
  type PracticeAction,
  type PracticeContent,
  type PracticeState,
} from './practice.js';

/** Practice: the screens of an assessment, with a coach below each question. */
export const practiceKind: ActivityKind<PracticeContent, PracticeState, PracticeAction> = {
  activity: practice,
  // The packager adds what practice has beyond an assessment.
  complete: (packed) => assessmentKind.complete(packed) as PracticeContent,
  timed: (action, seconds) => ('seconds' in action ? { ...action, seconds } : action),
  moves: (action) =>
    action.type !== 'hint' &&
    action.type !== 'show' &&
    action.type !== 'confide' &&
    assessmentKind.moves(action),
  progress: (content, state) => assessmentKind.progress(content, state),
  render: (content, state, readonly) =>
    html`<ptl-assessment
      .content=${content}
      .state=${state}
      .coaching=${(view: QuestionView) => coached(content, state, view, readonly)}
      ?readonly=${readonly}
    ></ptl-assessment>`,
  report: (content, state, about, date) => {
    const report = reportScreen(content, state, about, date);
    if (!content.confidence) return report;
    const calibration = calibrationOf(content, state);
    return Object.assign(document.createElement('ptl-practice-report'), { report, calibration });
  },
};

/** The question as one that may be tried again, and the coach below it. */
function coached(
  content: PracticeContent,
  state: PracticeState,
  view: QuestionView,
  readonly: boolean,
) {
  const { item } = view;
  const help = helpWith(state, item.id);
  const again = !readonly && mayTryAgain(content, state, item.id);
  const keyed = itemType(item.kind).keyed(item);
  const coach = {
    hints: item.hints ?? [],
    hintCost: Math.round(content.hintCost * 100),
    help,
    asksConfidence: content.confidence && keyed,
    mayShow: keyed,
    settled: view.locked,
  };
  const asked = keyed ? { ...view, save: kindWords('practice').check } : view;
  return {
    view: again
      ? { ...asked, reveal: false, feedback: retryFeedback(content, state, view) }
      : asked,
    below: html`<ptl-coach .coach=${coach}></ptl-coach>`,
  };
}

/** What is said after a try that may be mended; nothing once the learner is back at the question. */
function retryFeedback(
  content: PracticeContent,
  state: PracticeState,
  { item, feedback, response }: QuestionView,
): Feedback | undefined {
  if (!feedback) return undefined;
  const help = helpWith(state, item.id);
  const words = kindWords('practice');
  const partly = feedback.tone === 'partly';
  const next = Math.round(factorOf(content, help) * 100);
  const left = words.triesLeft(content.tries - help.tries, next);
  const own = itemType(item.kind).feedback?.(item, response) ?? [];
  return {
    tone: feedback.tone,
    heading: partly ? words.almost : words.notYet,
    text: [...own, { type: 'paragraph', content: [left] }],
    goOn: words.again,
  };
}
