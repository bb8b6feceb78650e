import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Prose } from '../../../content/prose.js';
import { messages } from '../../../i18n/current.js';
import { Localized } from '../../../i18n/localize.js';
import { itemType } from '../../../items/registry.js';
import { icon } from '../../../ui/icon.js';
import { renderProse } from '../../../ui/prose.js';
import type { AssessmentAction } from '../assessment.js';
import type { QuestionView } from '../question-view.js';
import { styles } from '../styles.js';
import { itemControl, type ItemControl } from './item-control.js';

/**
 * One question: the case beside it, the way on below it, and why it matters once it is answered.
 *
 * It keeps what the learner has picked but not saved. Saving without an answer shows what is
 * missing and offers to leave the question open.
 *
 * @event ptl-act - The learner did something; `detail` is the AssessmentAction.
 */
export class AssessmentQuestionElement extends LitElement {
  static override styles = styles;

  /** What to show. */
  @property({ attribute: false }) view!: QuestionView;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  /** The response in the control, saved or not. */
  @state() private draft: unknown;

  /** What keeps the learner from going on. */
  @state() private problem = '';

  #control: ItemControl | undefined;
  #feedbackWasShown = false;

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('view')) return;
    const { item, response } = this.view;
    const before = changed.get('view');
    if (before?.item.id !== item.id) this.#control = itemControl(item.kind);
    if (before?.item.id !== item.id || !same(before.response, response)) {
      this.draft = response;
      this.problem = '';
    }
  }

  override render() {
    const { item } = this.view;
    return html`
      <div class="page" @keydown=${this.#onKey}>
        ${item.stem || this.view.place ? this.#renderBeside() : this.#renderAlone()}
      </div>
      ${this.#renderDock()}
    `;
  }

  /** Reads the feedback aloud as soon as there is some. */
  override updated(): void {
    const shown = this.#feedback !== undefined;
    if (shown && !this.#feedbackWasShown && !this.readonly) {
      this.renderRoot.querySelector('ptl-feedback')?.focus();
    }
    this.#feedbackWasShown = shown;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => this.#control?.focus());
  }

  /** Feedback is taken back while the learner changes the answer it speaks of. */
  get #feedback() {
    return this.#unsaved ? undefined : this.view.feedback;
  }

  get #unsaved(): boolean {
    return !same(this.draft, this.view.response);
  }

  /** On a wide page: left what one looks up, right what one does. */
  #renderBeside() {
    const { item, place } = this.view;
    return html`${this.#renderProblem()}
      <div class="split">
        <div class="stack">
          ${this.#renderWhere()}${place ? html`<ptl-case .place=${place}></ptl-case>` : nothing}${item.stem ? this.#renderCase(item.stem) : nothing}
        </div>
        ${this.#renderAsk()}
      </div>`;
  }

  #renderAlone() {
    return html`<div class="mid stack">
      ${this.#renderProblem()}${this.#renderWhere()}${this.#renderAsk()}
    </div>`;
  }

  #renderAsk() {
    return html`<div>
      <div @ptl-respond=${this.#onRespond}>${this.#updateControl()}</div>
      <slot></slot>
      ${this.readonly ? nothing : this.#renderTools()}
    </div>`;
  }

  #renderWhere() {
    const { competence, item, section } = this.view;
    if (!section && !item.competence) return nothing;
    return html`<p class="where">
      ${item.competence ? html`<span class="ref">${spaced(item.competence)}</span>` : nothing}
      ${competence ? html`<span>${competence}</span>` : nothing}
      ${competence && section ? html`<span aria-hidden="true">·</span>` : nothing}
      <span>${section}</span>
    </p>`;
  }

  #renderCase(stem: Prose) {
    return html`<section class="plate" aria-labelledby="case">
      <h2 id="case" class="hide">${messages().question.case}</h2>
      <div class="prose">${renderProse(stem)}</div>
    </section>`;
  }

  #renderProblem() {
    if (!this.problem) return nothing;
    const words = messages().question;
    return html`<ptl-error-summary
      heading=${words.problem}
      .problems=${[
        { text: this.problem, go: () => this.#control?.focusControl() },
        { text: words.leaveOpen, go: () => this.#skip() },
      ]}
    ></ptl-error-summary>`;
  }

  #renderTools() {
    const { item, marked, locked, response, reveal } = this.view;
    const words = messages().question;
    const open = !itemType(item.kind).answered(item, response);
    return html`<div class="row tools">
      <button class="btn quiet small" type="button" aria-pressed=${marked} @click=${this.#mark}>
        ${icon('flag')}<span>${marked ? words.marked : words.mark}</span>
      </button>
      ${
        open && !locked
          ? html`<button class="btn quiet small" type="button" @click=${this.#skip}>
              <span>${words.leaveOpen}</span>
            </button>`
          : nothing
      }
      ${reveal && !this.view.feedback ? html`<p class="small soft">${words.settled}</p>` : nothing}
    </div>`;
  }

  #renderDock() {
    const { first, locked, save } = this.view;
    const feedback = this.#feedback;
    const words = messages().question;
    const goesOn = locked || feedback !== undefined;
    return html`<ptl-dock .tone=${feedback?.tone}>
      ${
        feedback
          ? html`<ptl-feedback
              slot="feedback"
              tone=${feedback.tone}
              heading=${feedback.heading ?? messages().feedback[feedback.tone === 'neutral' ? 'why' : feedback.tone]}
              .text=${feedback.text}
              @keydown=${this.#onFeedbackKey}
            ></ptl-feedback>`
          : nothing
      }
      ${
        first && !this.readonly
          ? nothing
          : html`<button class="btn" type="button" @click=${() => this.#act({ type: 'back' })}>
              ${icon('back')}<span>${words.back}</span>
            </button>`
      }
      <button class="btn main" type="button" @click=${this.#goOn}>
        <span>${goesOn ? (feedback?.goOn ?? words.continue) : (save ?? words.saveAndContinue)}</span
        >${icon('next')}
      </button>
    </ptl-dock>`;
  }

  /** The item's own element, with what it needs. */
  #updateControl(): ItemControl | undefined {
    const { item, locked, reveal } = this.view;
    if (!this.#control) return undefined;
    return Object.assign(this.#control, {
      item,
      locked,
      reveal: reveal && !this.#unsaved,
      response: this.draft,
      problem: this.problem,
    });
  }

  #goOn(): void {
    const { item, locked } = this.view;
    if (locked || this.#feedback) {
      this.#act({ type: 'continue' });
    } else if (itemType(item.kind).answered(item, this.draft)) {
      this.#act({ type: 'answer', response: this.draft, seconds: 0 });
    } else {
      this.#complain();
    }
  }

  #complain(): void {
    this.problem = this.#control?.missing ?? messages().question.chooseOne;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('ptl-error-summary')?.focus(),
    );
  }

  #skip(): void {
    this.#act({ type: 'skip', seconds: 0 });
  }

  #mark(): void {
    const { item, marked } = this.view;
    this.#act({ type: 'mark', item: item.id, marked: !marked });
  }

  #onRespond(event: CustomEvent<unknown>): void {
    event.stopPropagation();
    this.draft = event.detail;
    this.problem = '';
  }

  /** Enter in a control is the form's submit; in a button or a link it presses that. */
  #onKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (target instanceof HTMLInputElement) this.#submit(event);
  }

  /** The title of the feedback has the focus, and Enter goes on from there. */
  #onFeedbackKey(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    if (target instanceof HTMLHeadingElement) this.#submit(event);
  }

  #submit(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.repeat || event.isComposing) return;
    event.preventDefault();
    this.#goOn();
  }

  #act(action: AssessmentAction): void {
    this.dispatchEvent(
      new CustomEvent('ptl-act', { detail: action, bubbles: true, composed: true }),
    );
  }
}

/** `FIN2` as it is printed: `FIN 2`. */
function spaced(competence: string): string {
  return competence.replace(/(\D)(\d)/, '$1 $2');
}

/** Responses are plain data, so their JSON tells them apart. */
function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-assessment-question': AssessmentQuestionElement;
  }
}
