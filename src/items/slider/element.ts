import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { messages } from '../../i18n/current.js';
import { formatNumber } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/slider.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import {
  acceptedFigure,
  entryEcho,
  entryProblem,
  standsBefore,
  withUnit,
  type FigureField,
} from '../figure-entry.js';
import { renderJudgedFigure } from '../number/element.js';
import { respond } from '../respond.js';
import type { SliderItem } from './schema.js';
import { decimalsOf, middleOf, onStep, type SliderResponse } from './slider.js';
import { styles } from './styles.js';

/**
 * Asks for a value on a range: with the thumb, with keys, or as a figure in the field beside it.
 *
 * The thumb stands in the middle before it is moved, which is no answer, and says so.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the SliderResponse.
 */
export class SliderElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: SliderItem;

  /** The value set, if any. */
  @property({ attribute: false }) response: SliderResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows the right value, where there is one. */
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

  /** What to say when no value is set, or none that can be. */
  get missing(): string {
    return entryProblem(this.entry, this.#field()) || kindWords('slider').missing;
  }

  /** Writes the figure anew when it is another item, another value or another language. */
  override willUpdate(changed: PropertyValues<this>): void {
    const known = changed.get('item');
    const another = changed.has('item') && known?.id !== this.item.id;
    if (!another && this.#accepted() === this.response.value) return;
    this.#write();
  }

  override render() {
    return this.reveal && this.item.answer
      ? renderJudgedFigure(this.item, this.response.value)
      : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the thumb. */
  focusControl(): void {
    focusPart(this, 'input');
  }

  #renderControls() {
    const { item, locked } = this;
    const words = kindWords('slider');
    const notes = { hint: item.hint, problem: this.#problem() };
    const { value } = this.response;
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(item.prompt)} ${renderNotes(notes)}
      <div class="set">
        <div class="range ${value === undefined ? 'unset' : ''}">
          <input
            type="range"
            min=${item.min}
            max=${item.max}
            step=${item.step}
            .value=${live(String(value ?? middleOf(item)))}
            ?disabled=${locked}
            aria-labelledby="question"
            aria-describedby=${describedBy(notes, 'ends')}
            aria-valuetext=${value === undefined ? words.unset : this.#spoken(value)}
            aria-invalid=${notes.problem ? 'true' : 'false'}
            @input=${this.#onSlide}
            @click=${this.#onSlide}
            @keydown=${this.#onKey}
          />
          <p id="ends" class="ends">
            <span>${item.least ?? this.#spoken(item.min)}</span>
            <span>${item.most ?? this.#spoken(item.max)}</span>
          </p>
        </div>
        ${this.#renderField(notes.problem)}
      </div>
      <p id="echo" class="echo" aria-live="polite">${this.#echo()}</p>
    </div>`;
  }

  #renderField(problem: string) {
    const { min, unit: text } = this.item;
    const before = standsBefore(text);
    const unit = html`<span id="unit">${text}</span>`;
    return html`<div class="unit ${before ? '' : 'after'} ${problem ? 'invalid' : ''}">
      ${before ? unit : nothing}
      <input
        id="figure"
        class="text"
        inputmode=${min < 0 ? 'text' : 'decimal'}
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.entry)}
        ?readonly=${this.locked}
        aria-label=${kindWords('slider').figure}
        aria-describedby="unit echo"
        aria-invalid=${problem ? 'true' : 'false'}
        @input=${this.#onInput}
        @change=${this.#onFinish}
      />
      ${before ? nothing : unit}
    </div>`;
  }

  #problem(): string {
    if (!(this.finished || this.problem)) return '';
    return entryProblem(this.entry, this.#field()) || this.problem;
  }

  /** That nothing is set yet, or how an entry was read that is not written as the value is. */
  #echo(): string {
    const { value } = this.response;
    if (this.locked) return value === undefined ? messages().phrases.notAnswered : '';
    if (value === undefined) return this.entry === '' ? kindWords('slider').unset : '';
    return this.entry === formatNumber(value) ? '' : entryEcho(value, this.#field());
  }

  #spoken(value: number): string {
    return withUnit(formatNumber(value), this.item.unit);
  }

  #field(): FigureField {
    return { ...this.item, decimals: decimalsOf(this.item) };
  }

  /** The step that the figure in the field stands for, if it can be an answer. */
  #accepted(): number | undefined {
    const value = acceptedFigure(this.entry, this.#field());
    return value === undefined ? undefined : onStep(this.item, value);
  }

  #write(): void {
    const { value } = this.response;
    this.entry = value === undefined ? '' : formatNumber(value);
    this.finished = false;
  }

  /** The thumb was moved, or pressed where it stands, which sets the value there too. */
  #onSlide(event: Event): void {
    // Only the range of this template sends the event.
    this.#set(Number((event.target as HTMLInputElement).value));
    this.#write();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== ' ') return;
    event.preventDefault();
    this.#onSlide(event);
  }

  #onInput(event: Event): void {
    this.entry = (event.target as HTMLInputElement).value;
    this.finished = false;
    this.#set(this.#accepted());
  }

  #onFinish(): void {
    if (this.#accepted() !== undefined) this.#write();
    this.finished = true;
  }

  #set(value: number | undefined): void {
    if (this.locked || value === this.response.value) return;
    this.response = value === undefined ? {} : { value };
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-slider': SliderElement;
  }
}
