import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {} from '../../i18n/kinds/order.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { drawIcon } from '../../ui/icon.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { renderSelect } from '../../ui/select.js';
import { respond } from '../respond.js';
import { moved, placed, type OrderResponse, type PlacedEntry } from './order.js';
import type { OrderItem } from './schema.js';
import { styles } from './styles.js';

/** The controls that move a row, by their place in it. */
type Mover = 'select' | 'up' | 'down';

/** A pointer on a grip. */
type GripEvent = PointerEvent & { readonly currentTarget: HTMLElement };

/** A row that is being dragged, and the order to go back to. */
interface Drag {
  readonly key: string;
  readonly before: OrderResponse;
}

const UP = 'M12 20V4M6 10l6-6 6 6';
const DOWN = 'M12 4v16M6 14l6 6 6-6';
const GRIP = 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1';

/**
 * Asks the learner to put entries in order.
 *
 * Each row has a native select with its place and two buttons; a grip can be dragged as well. The
 * focus goes where the entry goes. Rows stay and their words move, so that no control loses the
 * focus or the pointer on the way.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the OrderResponse.
 */
export class OrderElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: OrderItem;

  /** All keys in the learner's order; empty before anything was moved or confirmed. */
  @property({ attribute: false }) response: OrderResponse = [];

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows the right order, with the learner's places. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** The order on the page, also while it is not the answer. */
  @state() private shown: OrderResponse = [];

  /** The entry that was moved last. */
  @state() private last = '';

  #given = '';
  #drag: Drag | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when nothing was moved or confirmed. */
  get missing(): string {
    return kindWords('order').missing;
  }

  override willUpdate(): void {
    const keys = this.item.entries.map(({ key }) => key);
    const given = `${this.item.id} ${keys.join('')}`;
    if (given !== this.#given) {
      this.#given = given;
      this.#drag = undefined;
      this.shown = keys;
      this.last = '';
    }
    if (this.response.length > 0 && !this.#drag) this.shown = this.response;
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the place of the first row. */
  focusControl(): void {
    focusPart(this, 'select');
  }

  #renderControls() {
    const words = kindWords('order');
    const hint = [this.item.hint, this.locked ? '' : words.how].filter(Boolean).join(' ');
    const notes = { hint, problem: this.problem };
    return html`<fieldset ?disabled=${this.locked} aria-describedby=${describedBy(notes)}>
        <legend>${renderQuestion(this.item.prompt)}</legend>
        ${renderNotes(notes)}
        <ol class="rows" role="list">
          ${this.shown.map((key, at) => this.#renderRow(key, at))}
        </ol>
        ${renderOption({
          control: 'checkbox',
          text: words.asShown,
          checked: this.response.length > 0,
          classes: 'plain',
          pick: () => this.#confirm(),
        })}
      </fieldset>
      <p class="echo" aria-live="polite">${this.#echo()}</p>`;
  }

  #renderRow(key: string, at: number) {
    const text = this.#text(key);
    return html`<li class="row ${key === this.last ? 'moved' : ''}">
      ${renderSelect({
        label: kindWords('order').placeOf(text),
        options: this.shown.map((_key, place) => ({
          value: String(place),
          text: String(place + 1),
        })),
        value: String(at),
        invalid: this.problem !== '',
        describedBy: this.problem ? 'problem' : nothing,
        pick: (place) => this.#move(at, Number(place), 'select'),
      })}
      <p>${text}</p>
      ${this.locked ? nothing : this.#renderMoves(text, at)}
    </li>`;
  }

  #renderMoves(text: string, at: number) {
    const words = kindWords('order');
    return html`<span class="moves">
      <button
        class="btn square up"
        type="button"
        aria-label=${words.moveUp(text)}
        ?disabled=${at === 0}
        @click=${() => this.#move(at, at - 1, 'up')}
      >
        ${drawIcon(UP)}
      </button>
      <button
        class="btn square down"
        type="button"
        aria-label=${words.moveDown(text)}
        ?disabled=${at === this.shown.length - 1}
        @click=${() => this.#move(at, at + 1, 'down')}
      >
        ${drawIcon(DOWN)}
      </button>
      <span
        class="grip"
        aria-hidden="true"
        @pointerdown=${(event: GripEvent) => this.#grab(event, at)}
        @pointermove=${this.#carry}
        @pointerup=${this.#drop}
        @pointercancel=${this.#putBack}
        >${drawIcon(GRIP)}</span
      >
    </span>`;
  }

  #renderJudged() {
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(this.item.prompt)}
      <ol class="options" role="list">
        ${placed(this.item, this.response).map((one) =>
          renderJudged({
            verdict: one.yours === 0 ? 'missed' : one.follows ? 'right' : 'partly',
            tag: this.#tag(one),
            text: one.entry.text,
            reason: one.entry.rationale,
          }),
        )}
      </ol>
    </div>`;
  }

  #tag({ place, yours, follows }: PlacedEntry): string {
    const words = kindWords('order');
    if (yours === 0) return words.place(place);
    if (!follows) return place === 1 ? words.notFirst(yours) : words.parted(place, yours);
    return yours === place ? words.inPlace(place) : words.follows(place, yours);
  }

  #echo(): string {
    const place = this.shown.indexOf(this.last) + 1;
    return place > 0 ? kindWords('order').movedTo(place, this.#text(this.last)) : '';
  }

  #text(key: string): string {
    return this.item.entries.find((entry) => entry.key === key)?.text ?? '';
  }

  /** The order shown becomes the answer, or is no answer any more. */
  #confirm(): void {
    if (this.locked) return;
    this.#respond(this.response.length > 0 ? [] : this.shown);
  }

  #move(from: number, to: number, by: Mover): void {
    if (this.locked) return;
    this.last = this.shown[from] ?? '';
    this.shown = moved(this.shown, from, to);
    this.#respond(this.shown);
    void this.updateComplete.then(() => this.#follow(to, by));
  }

  /** Takes the focus along; a button that ends at its end leaves it to the other one. */
  #follow(place: number, by: Mover): void {
    const row = this.renderRoot.querySelectorAll('.row')[place];
    const control = row?.querySelector<HTMLElement>(by === 'select' ? 'select' : `.${by}:enabled`);
    (control ?? row?.querySelector<HTMLElement>('button:enabled'))?.focus();
  }

  #grab(event: GripEvent, at: number): void {
    if (this.locked || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#drag = { key: this.shown[at] ?? '', before: this.shown };
  }

  /** Brings the row behind all others whose middle lies above the pointer. */
  #carry(event: PointerEvent): void {
    if (!this.#drag) return;
    const from = this.shown.indexOf(this.#drag.key);
    const above = [...this.renderRoot.querySelectorAll('.row')].filter((row, at) => {
      const { top, height } = row.getBoundingClientRect();
      return at !== from && top + height / 2 < event.clientY;
    });
    if (above.length === from) return;
    this.last = this.#drag.key;
    this.shown = moved(this.shown, from, above.length);
  }

  #drop(): void {
    const changed = this.#drag && this.#drag.before.join() !== this.shown.join();
    this.#drag = undefined;
    if (changed) this.#respond(this.shown);
  }

  #putBack(): void {
    if (this.#drag) this.shown = this.#drag.before;
    this.#drag = undefined;
  }

  #respond(response: OrderResponse): void {
    this.response = response;
    respond(this, response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-order': OrderElement;
  }
}
