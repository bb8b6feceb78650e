import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/categorise.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, renderOption } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { renderSelect } from '../../ui/select.js';
import { pairVerdict, targetsOf, textsOf } from '../pairs.js';
import { respond } from '../respond.js';
import { cardsIn, sorted, type CategoriseResponse } from './categorise.js';
import type { CategoriseItem } from './schema.js';
import { styles } from './styles.js';

type Card = CategoriseItem['cards'][number];

/** With more boxes than these a card has a select instead of a row of choices. */
const MOST_CHIPS = 3;

/**
 * Asks the learner to sort cards into boxes.
 *
 * Each card has its own choice of a box; below them the boxes are shown as they fill.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the CategoriseResponse.
 */
export class CategoriseElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: CategoriseItem;

  /** By card: the key of its box. */
  @property({ attribute: false }) response: CategoriseResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows where each card belongs. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no card was sorted. */
  get missing(): string {
    return kindWords('categorise').missing;
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the choice of the first card. */
  focusControl(): void {
    focusPart(this, this.#chips ? 'input' : 'select');
  }

  get #chips(): boolean {
    return this.item.boxes.length <= MOST_CHIPS;
  }

  #renderControls() {
    const { item, problem } = this;
    const words = kindWords('categorise');
    const notes = { hint: item.hint, problem };
    const filled = item.cards.filter(({ key }) => key in this.response).length;
    return html`<fieldset ?disabled=${this.locked} aria-describedby=${describedBy(notes)}>
        <legend>${renderQuestion(item.prompt)}</legend>
        ${renderNotes(notes)}
        <div class="cards">
          ${item.cards.map((card) => (this.#chips ? this.#renderChips(card) : this.#renderSelect(card)))}
        </div>
      </fieldset>
      <p class="echo" aria-live="polite">${words.done(filled, item.cards.length)}</p>
      <div class="boxes">${item.boxes.map((box) => this.#renderBox(box))}</div>`;
  }

  #renderChips({ key, text }: Card) {
    return html`<fieldset class="card" role="radiogroup">
      <legend class="term">${text}</legend>
      <div class="chips">
        ${this.item.boxes.map((box) =>
          renderOption({
            control: 'radio',
            name: key,
            text: box.text,
            checked: this.response[key] === box.key,
            classes: this.locked ? 'chip locked' : 'chip',
            invalid: this.problem !== '',
            describedBy: this.problem ? 'problem' : nothing,
            pick: () => this.#put(key, box.key),
          }),
        )}
      </div>
    </fieldset>`;
  }

  #renderSelect({ key, text }: Card) {
    const [value = ''] = targetsOf(this.response, key);
    return html`<div class="card">
      <label for="card-${key}" class="term">${text}</label>
      ${renderSelect({
        id: `card-${key}`,
        options: this.item.boxes.map((box) => ({ value: box.key, text: box.text })),
        value,
        empty: this.locked ? messages().phrases.notAnswered : kindWords('categorise').choose,
        invalid: this.problem !== '',
        describedBy: this.problem ? 'problem' : nothing,
        pick: (box) => this.#put(key, box),
      })}
    </div>`;
  }

  #renderBox({ key, text }: CategoriseItem['boxes'][number]) {
    const cards = cardsIn(this.item, this.response, key);
    return html`<section class="box" aria-labelledby="box-${key}">
      <h2 id="box-${key}">${text}</h2>
      ${
        cards.length > 0
          ? html`<ul>
              ${cards.map((card) => html`<li>${card.text}</li>`)}
            </ul>`
          : html`<p>${kindWords('categorise').empty}</p>`
      }
    </section>`;
  }

  #renderJudged() {
    const { boxes, cards, prompt } = this.item;
    const groups = boxes.map((box) => ({ box, own: cards.filter(({ to }) => to === box.key) }));
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(prompt)}
      ${groups.map(
        ({ box, own }) =>
          html`<div class="group">
            <h2 id="box-${box.key}">${box.text}</h2>
            ${
              own.length > 0
                ? html`<ul class="options" role="list" aria-labelledby="box-${box.key}">
                    ${own.map((card) => this.#renderFare(card))}
                  </ul>`
                : html`<p class="help">${kindWords('categorise').none}</p>`
            }
          </div>`,
      )}
    </div>`;
  }

  /** A card below the box that it belongs to, with the box that it was put into. */
  #renderFare(card: Card) {
    const { tagRight, tagWrong, rightAnswer } = messages().item;
    const verdict = pairVerdict(card, this.response);
    const yours = textsOf(this.item.boxes, targetsOf(this.response, card.key));
    const tag = verdict === 'right' ? tagRight : verdict === 'missed' ? rightAnswer : tagWrong;
    const text = html`<strong>${card.text}</strong> ${
        verdict === 'wrong'
          ? html`<span class="said"><b>${kindWords('categorise').yours}</b> ${yours}</span>`
          : nothing
      }`;
    return renderJudged({ verdict, tag, text, reason: card.rationale });
  }

  #put(card: string, box: string): void {
    if (this.locked) return;
    this.response = sorted(this.response, card, box);
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-categorise': CategoriseElement;
  }
}
