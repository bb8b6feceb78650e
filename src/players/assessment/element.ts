import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { AssessmentContent } from '../../core/assessment/content.js';
import type { AssessmentAction, AssessmentState } from './assessment.js';
import { after, before } from './path.js';
import { questionView, type QuestionView } from './question-view.js';
import { reviewView } from './review-view.js';
import { styles } from './styles.js';

/** Changes what the screen of a question shows, and adds what stands below its control. */
export type Coaching = (view: QuestionView) => {
  readonly view: QuestionView;
  readonly below: unknown;
};

/**
 * Plays an assessment: one question a screen, then the list to look over.
 *
 * While `readonly` it only shows the attempt and finds its own way through it.
 *
 * @event ptl-act - The learner did something; `detail` is the AssessmentAction, its time still 0.
 * @event ptl-screen - Another screen is shown; it has the focus.
 * @event ptl-leave - The learner has looked through an attempt and wants to go back.
 */
export class AssessmentElement extends LitElement {
  static override styles = styles;

  /** The assessment in the learner's language. */
  @property({ attribute: false }) content!: AssessmentContent;

  /** The attempt. */
  @property({ attribute: false }) state!: AssessmentState;

  /** Whether the attempt can only be looked at. */
  @property({ type: Boolean }) readonly = false;

  /** What stands beside the learner, where the attempt is for practice. */
  @property({ attribute: false }) coaching: Coaching | undefined;

  /** What stands above the list before handing in, where there is more to do. */
  @property({ attribute: false }) further: unknown;

  /** The question looked at while `readonly`; absent on the list. */
  @state() private looked: string | undefined;

  /** Whether the question was reached from the list, to which the learner then returns. */
  #fromList = false;

  override render() {
    const { content, readonly } = this;
    const at = this.#at;
    const view = at === undefined ? undefined : questionView(content, this.state, at, readonly);
    if (view) {
      const coached = this.coaching?.(view);
      return html`<ptl-assessment-question
        .view=${coached?.view ?? view}
        ?readonly=${readonly}
        @ptl-act=${this.#onAct}
        >${coached?.below}</ptl-assessment-question
      >`;
    }
    return html`<ptl-assessment-review
      .view=${reviewView(content, this.state)}
      ?readonly=${readonly}
      ?reasons-later=${content.feedback === 'after-handing-in'}
      @ptl-act=${this.#onAct}
      >${this.further}</ptl-assessment-review
    >`;
  }

  /** Moves the focus with the screen; the first screen waits for `focus()`. */
  override updated(changed: PropertyValues<this>): void {
    const known = changed.get('state');
    if (known && known.at !== this.state.at) this.#show();
  }

  /** Puts the focus on the title of the screen. */
  override focus(): void {
    void this.updateComplete.then(() => {
      const [screen] = this.renderRoot.children;
      if (screen instanceof HTMLElement) screen.focus();
    });
  }

  get #at(): string | undefined {
    return this.readonly ? this.looked : this.state.at;
  }

  #show(): void {
    this.focus();
    this.dispatchEvent(new CustomEvent('ptl-screen', { bubbles: true, composed: true }));
  }

  #onAct(event: CustomEvent<AssessmentAction>): void {
    const action = event.detail;
    if (this.readonly) {
      event.stopPropagation();
      this.#look(action);
    } else if (action.type === 'go') {
      this.#fromList = true;
    } else if (this.#fromList && action.type === 'back') {
      event.stopPropagation();
      this.#returnToList();
    } else if (this.#fromList && action.type !== 'mark') {
      // The learner came from the list to change one answer, so the list follows once it is given.
      void this.updateComplete.then(() => {
        if (!this.state.explained) this.#returnToList();
      });
    }
  }

  #returnToList(): void {
    this.#fromList = false;
    this.dispatchEvent(
      new CustomEvent('ptl-act', { detail: { type: 'review' }, bubbles: true, composed: true }),
    );
  }

  /** Finds the way through an attempt that can no longer change. */
  #look(action: AssessmentAction): void {
    const at = this.looked;
    if (action.type === 'go') {
      this.looked = action.item;
    } else if (at !== undefined && action.type === 'continue') {
      this.looked = after(this.content, this.state, at);
    } else if (at !== undefined && action.type === 'back') {
      const previous = before(this.content, this.state, at);
      this.looked = previous === at ? undefined : previous;
    }
    void this.updateComplete.then(() => {
      this.#show();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-assessment': AssessmentElement;
  }
}
