import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type {} from '../../i18n/kinds/essay.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { respond } from '../respond.js';
import { countWords } from '../writing/count-words.js';
import { Writing } from '../writing/element.js';
import type { SelfCheck } from '../writing/self-check.js';
import { styles } from '../writing/styles.js';
import { essay, written, type EssayResponse } from './essay.js';
import type { EssayItem } from './schema.js';

/**
 * Asks for a longer text, then shows it beside a model and lets the learner check it.
 *
 * The words advised are counted and nothing more; what finds no room is taken out of the field at once.
 *
 * @event ptl-respond - The learner changed the text or a check; `detail` is the EssayResponse.
 */
export class EssayElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: EssayItem;

  /** The text written and how it was checked. */
  @property({ attribute: false }) response: EssayResponse = { checks: {} };

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows the model beside the text; checks can be made unless it is also locked. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  readonly #writing = new Writing<EssayItem, EssayResponse>(this, written);

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when nothing is written. */
  get missing(): string {
    return kindWords('essay').missing;
  }

  override render() {
    const words = kindWords('essay');
    const { criteria = [], model } = this.item;
    if (!this.#writing.compares || (!model && criteria.length === 0)) {
      return this.#writing.renderField(words, this.#count());
    }
    return this.#writing.renderCompared(
      words,
      criteria.length > 0 ? this.#renderChecks() : nothing,
    );
  }

  /** Puts the focus on the question. */
  override focus(): void {
    this.#writing.focus();
  }

  /** Puts the focus on the field or, beside the model, on the first check. */
  focusControl(): void {
    this.#writing.focusControl();
  }

  #renderChecks() {
    return html`<h2 class="compare">${kindWords('essay').compare}</h2>
      ${this.item.criteria?.map(({ key, text }) =>
        this.#writing.renderJudgement({
          key,
          text,
          check: this.response.checks[key],
          pick: (check) => this.#check(key, check),
        }),
      )}`;
  }

  /** The count of words and what is advised; empty where nothing is. */
  #count(): string {
    const { min, max } = this.item.words ?? {};
    const words = kindWords('essay');
    const advice = [
      min !== undefined && max !== undefined ? words.between(min, max) : '',
      min !== undefined && max === undefined ? words.atLeast(min) : '',
      min === undefined && max !== undefined ? words.atMost(max) : '',
    ].join('');
    return advice && `${words.words(countWords(this.#writing.entry))}, ${advice}`;
  }

  #check(key: string, check: SelfCheck): void {
    if (this.locked || !essay.answered(this.item, this.response)) return;
    this.response = { ...this.response, checks: { ...this.response.checks, [key]: check } };
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-essay': EssayElement;
  }
}
