import { LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type {} from '../../i18n/kinds/self-explain.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { respond } from '../respond.js';
import { Writing } from '../writing/element.js';
import type { SelfCheck } from '../writing/self-check.js';
import { styles } from '../writing/styles.js';
import type { SelfExplainItem } from './schema.js';
import { explained, selfExplain, type SelfExplainResponse } from './self-explain.js';

/**
 * Asks for an explanation in the learner's own words, then shows it beside a model.
 *
 * @event ptl-respond - The learner changed the text or how close it is; `detail` is the SelfExplainResponse.
 */
export class SelfExplainElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: SelfExplainItem;

  /** The explanation written and how close it is. */
  @property({ attribute: false }) response: SelfExplainResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows the model beside the explanation, which can be judged unless it is also locked. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  readonly #writing = new Writing<SelfExplainItem, SelfExplainResponse>(this, explained);

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when nothing is written. */
  get missing(): string {
    return kindWords('self-explain').missing;
  }

  override render() {
    const words = kindWords('self-explain');
    if (!this.#writing.compares) return this.#writing.renderField(words);
    return this.#writing.renderCompared(words, this.#renderJudgement());
  }

  /** Puts the focus on the question. */
  override focus(): void {
    this.#writing.focus();
  }

  /** Puts the focus on the field or, beside the model, on the judgement. */
  focusControl(): void {
    this.#writing.focusControl();
  }

  #renderJudgement() {
    const { close } = this.response;
    if (!close && (this.locked || !selfExplain.answered(this.item, this.response))) return nothing;
    return this.#writing.renderJudgement({
      key: 'close',
      text: kindWords('self-explain').close,
      check: close,
      pick: (next) => this.#judge(next),
    });
  }

  #judge(close: SelfCheck): void {
    if (this.locked || !selfExplain.answered(this.item, this.response)) return;
    this.response = { ...this.response, close };
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-self-explain': SelfExplainElement;
  }
}
