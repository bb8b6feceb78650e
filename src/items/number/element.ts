import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { messages } from '../../i18n/current.js';
import { formatNumber } from '../../i18n/format.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, type JudgedRow } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import {
  acceptedFigure,
  entryEcho,
  entryProblem,
  standsBefore,
  withUnit,
} from '../figure-entry.js';
import { respond } from '../respond.js';
import type { NumberResponse } from './number.js';
import type { NumberItem } from './schema.js';
import { verdict } from './score.js';
import { styles } from './styles.js';

/**
 * Asks for a figure, written in any of the ways of writing numbers in Europe.
 *
 * The response holds the figure as it was understood, which is also shown; an entry that cannot
 * be understood stays in the field, with what to change.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the NumberResponse.
 */
export class NumberElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: NumberItem;

  /** The figure entered, if any. */
  @property({ attribute: false }) response: NumberResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows the right answer, where there is one. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** What stands in the field. */
  @state() private entry = '';

  /** Whether the learner has finished typing, so that a mistake may be named. */
  @state() private finished = false;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when the field holds no answer. */
  get missing(): string {
    return entryProblem(this.entry, this.item) || messages().question.enterNumber;
  }

  /** Writes the figure anew when it is another item, another response or another language. */
  override willUpdate(changed: PropertyValues<this>): void {
    const known = changed.get('item');
    const another = changed.has('item') && known?.id !== this.item.id;
    if (!another && this.#accepted() === this.response.value) return;
    this.entry = this.response.value === undefined ? '' : formatNumber(this.response.value);
    this.finished = false;
  }

  override render() {
    return this.reveal && this.item.answer
      ? renderJudgedFigure(this.item, this.response.value)
      : this.#renderField();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the field. */
  focusControl(): void {
    focusPart(this, 'input');
  }

  #renderField() {
    const notes = { hint: this.item.hint, problem: this.#problem() };
    const before = standsBefore(this.item.unit);
    const unit = html`<span id="unit">${this.item.unit}</span>`;
    return html`${renderQuestion(html`<label for="figure">${this.item.prompt}</label>`)}
      ${renderNotes(notes)}
      <div class="unit ${before ? '' : 'after'} ${notes.problem ? 'invalid' : ''}">
        ${before ? unit : nothing}
        <input
          id="figure"
          class="text"
          inputmode=${this.item.min < 0 ? 'text' : 'decimal'}
          autocomplete="off"
          spellcheck="false"
          .value=${live(this.entry)}
          ?readonly=${this.locked}
          aria-describedby=${describedBy(notes, 'unit', 'echo')}
          aria-invalid=${notes.problem ? 'true' : 'false'}
          @input=${this.#onInput}
          @change=${this.#onFinish}
        />
        ${before ? nothing : unit}
      </div>
      <p id="echo" class="echo" aria-live="polite">${this.#echo()}</p>`;
  }

  /** What keeps the entry from being an answer, told once the learner has finished typing. */
  #problem(): string {
    if (!(this.finished || this.problem)) return '';
    return entryProblem(this.entry, this.item) || this.problem;
  }

  /** How the entry was read, unless it is plain digits. */
  #echo(): string {
    const value = this.#accepted();
    if (this.locked || value === undefined || /^\d{0,3}$/.test(this.entry.trim())) return '';
    return entryEcho(value, this.item);
  }

  /** The figure in the field, if it can be an answer. */
  #accepted(): number | undefined {
    return acceptedFigure(this.entry, this.item);
  }

  #onInput(event: Event): void {
    // Only the field of this template sends the event.
    this.entry = (event.target as HTMLInputElement).value;
    this.finished = false;
    const value = this.#accepted();
    if (value === this.response.value) return;
    this.response = value === undefined ? {} : { value };
    respond(this, this.response);
  }

  #onFinish(): void {
    this.finished = true;
  }
}

/** The question with the figure entered, how it fares, and the right one where it is another. */
export function renderJudgedFigure(
  {
    answer,
    explanation,
    prompt,
    unit,
  }: Pick<NumberItem, 'answer' | 'explanation' | 'prompt' | 'unit'>,
  value: number | undefined,
): TemplateResult {
  const fares = verdict(answer, value);
  const reason = explanation ? [{ type: 'paragraph' as const, content: [explanation] }] : undefined;
  const rows: JudgedRow[] = [];
  if (fares && value !== undefined) {
    const words = messages().item;
    const tag = { right: words.tagRight, partly: words.tagPartly, wrong: words.tagWrong }[fares];
    const text = withUnit(formatNumber(value), unit);
    rows.push({ verdict: fares, tag, text, reason: fares === 'right' ? reason : undefined });
  }
  if (answer && fares !== 'right') {
    const text = withUnit(formatNumber(answer.value), unit);
    rows.push({ verdict: 'missed', tag: messages().item.rightAnswer, text, reason });
  }
  return html`<div role="group" aria-labelledby="question">
    ${renderQuestion(prompt)}
    <ul class="options" role="list">
      ${rows.map(renderJudged)}
    </ul>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-number': NumberElement;
  }
}
