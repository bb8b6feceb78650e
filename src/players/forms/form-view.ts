import { html } from 'lit';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type {} from '../../i18n/kinds/competence.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { messages } from '../../i18n/current.js';
import type { ActivityKind, AnyActivityKind } from '../activity-kind.js';
import type { Step } from '../assessment/review-view.js';
import type { AssessmentState } from '../assessment/assessment.js';
import type { Coaching } from '../assessment/element.js';
import type { Memory } from '../pools/drawing.js';
import { Forms, isTailored, type FormAction } from './forms.js';
import { furtherItems } from './more.js';

/** An assessment whose items are drawn by a form, with what is asked further before handing in. */
export function formKind(
  inner: AnyActivityKind,
  memoryOf: (learner: string) => Memory,
): ActivityKind<AssessmentContent, AssessmentState, FormAction> {
  const activity = new Forms(inner.activity, memoryOf);
  return {
    ...inner,
    activity,
    progress: (content, state) => {
      const progress = inner.progress(content, state);
      if (!isTailored(content) || state.at === undefined) return progress;
      const { total, minutesLeft } = activity.standing(content, state);
      const ahead = Array<Step>(total - progress.steps.length).fill('ahead');
      return {
        ...progress,
        steps: [...progress.steps, ...ahead],
        rest: kindWords('competence').atMost.replace('#', String(total)),
        aside: messages().question.minutesLeft(minutesLeft),
      };
    },
    render: (content, state, readonly) =>
      html`<ptl-assessment
        .content=${content}
        .state=${state}
        .coaching=${isTailored(content) && !readonly ? reasoned : undefined}
        .further=${readonly || state.at !== undefined ? undefined : further(content, state)}
        ?readonly=${readonly}
      ></ptl-assessment>`,
  };
}

/** The offer of more questions, where they would help. */
function further(content: AssessmentContent, state: AssessmentState) {
  if (furtherItems(content, state, new Set()).length === 0) return undefined;
  const { moreText, more } = kindWords('competence');
  const ask = ({ target }: Event) =>
    target?.dispatchEvent(
      new CustomEvent('ptl-act', { detail: { type: 'more' }, bubbles: true, composed: true }),
    );
  return html`<div class="further plate open stack">
    <p>${moreText}</p>
    <button class="btn" type="button" @click=${ask}><span>${more}</span></button>
  </div>`;
}

/** Says below a question why its answer is fixed. */
const reasoned: Coaching = (view) => ({
  view,
  below: view.locked
    ? html`<p class="further small soft">${kindWords('competence').fixed}</p>`
    : undefined,
});
