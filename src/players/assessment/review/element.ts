import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../../i18n/current.js';
import { Localized } from '../../../i18n/localize.js';
import { focusPart } from '../../../ui/focus.js';
import { icon } from '../../../ui/icon.js';
import type { AssessmentAction } from '../assessment.js';
import type { ReviewGroup, ReviewRow, ReviewView } from '../review-view.js';
import { styles } from './styles.js';

/**
 * The list of all questions: to look over before handing in, or to look through afterwards.
 *
 * @event ptl-act - The learner goes to a question, back, or hands in; `detail` is the AssessmentAction.
 * @event ptl-leave - The learner has looked through and goes back to the result.
 */
export class AssessmentReviewElement extends LitElement {
  static override styles = styles;

  /** What to show. */
  @property({ attribute: false }) view!: ReviewView;

  /** Whether the reasons of all options are shown only after handing in. */
  @property({ type: Boolean, attribute: 'reasons-later' }) reasonsLater = false;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const words = messages().review;
    const lead = this.reasonsLater ? words.leadReasons : words.lead;
    const rows = html`${this.view.groups.map((group, at) => this.#renderGroup(group, at))}`;
    return html`
      <div class="page">
        <div class=${this.readonly ? 'narrow' : 'split wide-left'}>
          <div>
            <div class="stack-2">
              <h1 tabindex="-1">${this.readonly ? words.after.title : words.title}</h1>
              <p>${this.view.handedIn ? words.after.text : this.readonly ? nothing : lead}</p>
            </div>
            <slot></slot>
            ${rows}
          </div>
          ${this.readonly ? nothing : this.#renderTally()}
        </div>
      </div>
      ${this.#renderDock()}
    `;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h1');
  }

  #renderGroup({ title, rows }: ReviewGroup, at: number) {
    return html`<section class="group" aria-labelledby=${title ? `group-${String(at)}` : nothing}>
      ${title ? html`<h2 id="group-${at}">${title}</h2>` : nothing}
      <ol class="list">
        ${rows.map((row) => this.#renderRow(row))}
      </ol>
    </section>`;
  }

  #renderRow(row: ReviewRow) {
    const words = messages().review;
    const fixed = this.readonly || row.settled;
    const verb = fixed ? words.view : row.answered ? words.change : words.answer;
    const go = (event: Event) => {
      event.preventDefault();
      this.#act({ type: 'go', item: row.id });
    };
    return html`<li>
      <span class="no">${row.number}</span>
      <div>
        <p>${row.label}</p>
        ${row.words ? html`<p class="answer">${row.words}</p>` : nothing}
        ${
          row.answered
            ? nothing
            : html`<p class="note open">${icon('partly')}<span>${words.notAnswered}</span></p>`
        }
        ${
          row.marked && !this.readonly
            ? html`<p class="note">${icon('flag')}<span>${messages().question.marked}</span></p>`
            : nothing
        }
      </div>
      <a href="#" @click=${go}
        >${verb}<span class="hide">${words.thisQuestion(row.number)}</span></a
      >
    </li>`;
  }

  #renderTally() {
    const words = messages().review;
    const { answered, open, marked, firstOpen, graded } = this.view;
    return html`<aside class="plate stack" aria-labelledby="before">
      <h2 id="before">${words.before}</h2>
      <ul class="tally">
        <li><b>${answered}</b> ${words.answered(answered)}</li>
        <li><b>${open}</b> ${words.open(open)}</li>
        <li><b>${marked}</b> ${words.marked(marked)}</li>
      </ul>
      ${
        firstOpen
          ? html`<p class="small">${graded ? words.openEarnsNothing : words.openCostsNothing}</p>
              <button
                class="btn"
                type="button"
                @click=${() => this.#act({ type: 'go', item: firstOpen.id })}
              >
                <span>${words.goTo(firstOpen.number)}</span>
              </button>`
          : nothing
      }
    </aside>`;
  }

  #renderDock() {
    const words = messages();
    const { answered } = this.view;
    if (this.readonly) {
      return html`<ptl-dock>
        <button class="btn main" type="button" @click=${this.#leave}>
          ${icon('back')}<span>${words.results.backToResult}</span>
        </button>
      </ptl-dock>`;
    }
    return html`<ptl-dock>
      <button class="btn" type="button" @click=${() => this.#act({ type: 'back' })}>
        ${icon('back')}<span>${words.question.back}</span>
      </button>
      ${
        answered === 0
          ? html`<p class="small main">${words.review.nothingYet}</p>`
          : html`<button
              class="btn main"
              type="button"
              @click=${() => this.#act({ type: 'hand-in' })}
            >
              <span>${words.review.handIn(answered)}</span>${icon('sent')}
            </button>`
      }
    </ptl-dock>`;
  }

  #leave(): void {
    this.dispatchEvent(new CustomEvent('ptl-leave', { bubbles: true, composed: true }));
  }

  #act(action: AssessmentAction): void {
    this.dispatchEvent(
      new CustomEvent('ptl-act', { detail: action, bubbles: true, composed: true }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-assessment-review': AssessmentReviewElement;
  }
}
