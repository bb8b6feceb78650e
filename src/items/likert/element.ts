import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { letterAt, letterPlace } from '../letter.js';
import { respond } from '../respond.js';
import type { LikertResponse } from './likert.js';
import type { LikertItem } from './schema.js';
import { styles } from './styles.js';

/**
 * Asks how far a statement holds, on a scale from least to most.
 *
 * A rating of oneself: nothing in it is right or wrong, and nothing is counted.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the LikertResponse.
 */
export class LikertElement extends LitElement {
  static override styles = styles;

  /** The statement with its scale, its texts already in the learner's language. */
  @property({ attribute: false }) item!: LikertItem;

  /** The point picked, if any. */
  @property({ attribute: false }) response: LikertResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Without effect: a rating of oneself is neither right nor wrong. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no point is picked. */
  get missing(): string {
    return messages().question.chooseOne;
  }

  override render() {
    const notes = { hint: this.item.hint, problem: this.problem };
    return html`<fieldset
      role="radiogroup"
      ?disabled=${this.locked}
      aria-describedby=${describedBy(notes)}
      aria-invalid=${this.problem ? 'true' : 'false'}
    >
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)}
      <div class="options" @keydown=${this.#onKey}>
        ${this.item.points.map((text, point) => this.#renderPoint(text, point))}
      </div>
    </fieldset>`;
  }

  /** Puts the focus on the statement. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the picked point, or on the first. */
  focusControl(): void {
    this.#focusPoint(this.response.point ?? 0);
  }

  #renderPoint(text: string, point: number) {
    const checked = this.response.point === point;
    return renderOption({
      control: 'radio',
      text,
      checked,
      classes: this.locked ? 'locked' : '',
      tag: this.locked && checked ? messages().item.yourAnswer : undefined,
      pick: () => this.#pick(point),
      ...(this.locked ? {} : { letter: letterAt(point) }),
    });
  }

  #pick(point: number): void {
    if (this.locked) return;
    this.response = { point };
    respond(this, this.response);
  }

  #onKey(event: KeyboardEvent): void {
    const point = letterPlace(event, this.item.points.length);
    if (point === undefined) return;
    event.preventDefault();
    this.#pick(point);
    this.#focusPoint(point);
  }

  #focusPoint(point: number): void {
    this.renderRoot.querySelectorAll('input')[point]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-likert': LikertElement;
  }
}
