import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import { Localized } from '../../i18n/localize.js';
import type {} from '../../i18n/kinds/truefalse.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, renderOption, type JudgedRow } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { letterAt, letterPlace } from '../letter.js';
import { respond } from '../respond.js';
import type { TruefalseItem } from './schema.js';
import { styles } from './styles.js';
import { sides, type TruefalseResponse } from './truefalse.js';

/**
 * Asks whether a statement is true or false.
 *
 * When the answer is shown, the side picked comes first with its reason, then the other if it was right.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the TruefalseResponse.
 */
export class TruefalseElement extends LitElement {
  static override styles = styles;

  /** The statement, its texts already in the learner's language. */
  @property({ attribute: false }) item!: TruefalseItem;

  /** The side picked, if any. */
  @property({ attribute: false }) response: TruefalseResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows which side is right. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when neither side is picked. */
  get missing(): string {
    return messages().question.chooseOne;
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the statement. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the side picked, or on the first. */
  focusControl(): void {
    const { value } = this.response;
    this.#focusSide(value === undefined ? 0 : sides.indexOf(value));
  }

  #renderControls() {
    const notes = { hint: this.item.hint, problem: this.problem };
    return html`<fieldset
      role="radiogroup"
      ?disabled=${this.locked}
      aria-describedby=${describedBy(notes)}
      aria-invalid=${this.problem ? 'true' : 'false'}
    >
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)}
      <div class="options sides" @keydown=${this.#onKey}>
        ${sides.map((side, place) => this.#renderSide(side, place))}
      </div>
    </fieldset>`;
  }

  #renderSide(side: boolean, place: number) {
    const checked = this.response.value === side;
    return renderOption({
      control: 'radio',
      text: nameOf(side),
      checked,
      classes: this.locked ? 'locked' : '',
      tag: this.locked && checked ? messages().item.yourAnswer : undefined,
      pick: () => this.#pick(side),
      ...(this.locked ? {} : { letter: letterAt(place) }),
    });
  }

  #renderJudged() {
    const { value } = this.response;
    const { answer, prompt } = this.item;
    const words = messages().item;
    const rows: JudgedRow[] = [];
    if (value !== undefined) {
      const right = value === answer;
      const tag = right ? words.tagRight : words.tagWrong;
      rows.push({ ...this.#row(value, true), verdict: right ? 'right' : 'wrong', tag });
    }
    if (value !== answer) {
      const row = this.#row(answer, value === undefined);
      rows.push({ ...row, verdict: 'missed', tag: words.rightAnswer });
    }
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(prompt)}
      <ul class="options" role="list">
        ${rows.map(renderJudged)}
      </ul>
    </div>`;
  }

  #row(side: boolean, reasoned: boolean) {
    const { rationale } = this.item;
    const reason = reasoned ? rationale?.[side ? 'true' : 'false'] : undefined;
    return { text: nameOf(side), reason };
  }

  #pick(value: boolean): void {
    if (this.locked) return;
    this.response = { value };
    respond(this, this.response);
  }

  #onKey(event: KeyboardEvent): void {
    const place = letterPlace(event, sides.length);
    const side = place === undefined ? undefined : sides[place];
    if (place === undefined || side === undefined) return;
    event.preventDefault();
    this.#pick(side);
    this.#focusSide(place);
  }

  #focusSide(place: number): void {
    this.renderRoot.querySelectorAll('input')[place]?.focus();
  }
}

function nameOf(side: boolean): string {
  const words = kindWords('truefalse');
  return side ? words.true : words.false;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-truefalse': TruefalseElement;
  }
}
