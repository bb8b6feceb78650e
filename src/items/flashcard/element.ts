import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {} from '../../i18n/kinds/flashcard.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderProse } from '../../ui/prose.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { respond } from '../respond.js';
import { cardsLeft, queueAfter, type FlashcardResponse, type Recall } from './flashcard.js';
import type { FlashcardItem } from './schema.js';
import { styles } from './styles.js';

type Card = FlashcardItem['cards'][number];

/**
 * Shows cards one after the other: first the front, then, on demand, the back.
 *
 * The learner says whether the back was known. Cards that were not come again behind the others;
 * nobody has to wait for all of them to be known.
 *
 * @event ptl-respond - The learner judged a card; `detail` is the FlashcardResponse.
 */
export class FlashcardElement extends LitElement {
  static override styles = styles;

  /** The deck, its texts already in the learner's language. */
  @property({ attribute: false }) item!: FlashcardItem;

  /** What was said of each card. */
  @property({ attribute: false }) response: FlashcardResponse = {};

  /** Shows all cards with what was said, but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows all cards with both their sides. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** Keys of the cards to come, the first one on top. */
  @state() private queue: readonly string[] = [];

  @state() private turned = false;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no card was judged. */
  get missing(): string {
    return kindWords('flashcard').missing;
  }

  /** Lays the deck anew when it is another item. */
  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('item') || changed.get('item')?.id === this.item.id) return;
    this.#lay(cardsLeft(this.item, this.response));
  }

  override render() {
    const card = this.item.cards.find(({ key }) => key === this.queue[0]);
    const notes = { hint: this.item.hint, problem: this.problem };
    const all = this.locked || this.reveal || !card;
    return html`<div
      role="group"
      aria-labelledby="question"
      aria-describedby=${describedBy(notes)}
      aria-invalid=${this.problem ? 'true' : 'false'}
    >
      ${renderQuestion(this.item.prompt)} ${renderNotes(notes)}
      ${all ? this.#renderAll() : this.#renderTop(card)}
      ${
        this.locked
          ? nothing
          : html`<p class="echo" aria-live="polite">
              ${kindWords('flashcard').known(this.#known(), this.item.cards.length)}
            </p>`
      }
    </div>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the button that turns the card, or on the first below the back. */
  focusControl(): void {
    focusPart(this, 'button');
  }

  #renderTop(card: Card) {
    const words = kindWords('flashcard');
    return html`<div class="deck ${this.queue.length > 1 ? 'more' : ''}">
        <div class="card ${this.turned ? 'turned' : ''}" tabindex="-1">
          <p class="front">${card.front}</p>
          ${this.turned ? html`<div class="prose">${renderProse(card.back)}</div>` : nothing}
        </div>
      </div>
      <div class="tools">
        ${
          this.turned
            ? html`<button class="btn" type="button" @click=${() => this.#judge('not-yet')}>
                  <span>${words.notYet}</span>
                </button>
                <button class="btn" type="button" @click=${() => this.#judge('knew')}>
                  <span>${words.knew}</span>
                </button>`
            : html`<button class="btn" type="button" @click=${this.#turn}>
                <span>${words.turn}</span>
              </button>`
        }
      </div>`;
  }

  #renderAll() {
    const words = kindWords('flashcard');
    return html`<dl>
        ${this.item.cards.map(({ key, front, back }) => {
          const recall = this.response[key];
          return html`<div>
            <dt>${front}</dt>
            <dd class="prose">${renderProse(back)}</dd>
            ${
              recall
                ? html`<dd class="recall">${recall === 'knew' ? words.knew : words.notYet}</dd>`
                : nothing
            }
          </div>`;
        })}
      </dl>
      ${
        this.locked || this.reveal
          ? nothing
          : html`<button class="btn" type="button" @click=${this.#again}>
              <span>${words.again}</span>
            </button>`
      }`;
  }

  #known(): number {
    return this.item.cards.filter(({ key }) => this.response[key] === 'knew').length;
  }

  #lay(queue: readonly string[]): void {
    this.queue = queue;
    this.turned = false;
  }

  readonly #turn = (): void => {
    this.turned = true;
    this.#focusCard();
  };

  readonly #again = (): void => {
    this.#lay(this.item.cards.map(({ key }) => key));
    this.#focusCard();
  };

  #judge(recall: Recall): void {
    const [key] = this.queue;
    if (this.locked || key === undefined) return;
    this.#lay(queueAfter(this.queue, recall));
    if (this.response[key] !== recall) {
      this.response = { ...this.response, [key]: recall };
      respond(this, this.response);
    }
    this.#focusCard();
  }

  /** What has changed is read next: the card on top or, at the end, the question. */
  #focusCard(): void {
    void this.updateComplete.then(() =>
      focusPart(this, this.renderRoot.querySelector('.card') ? '.card' : '#question'),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-flashcard': FlashcardElement;
  }
}
