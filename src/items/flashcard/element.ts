import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/flashcard.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderProse } from '../../ui/prose.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { respond } from '../respond.js';
import {
  cardsLeft,
  cardsSaid,
  queueAfter,
  type FlashcardResponse,
  type Recall,
} from './flashcard.js';
import type { FlashcardItem } from './schema.js';
import { styles } from './styles.js';

type Card = FlashcardItem['cards'][number];

/** How things stood before a card was judged. */
interface Before {
  readonly queue: readonly string[];
  readonly response: FlashcardResponse;
}

/**
 * Shows cards one after the other: first the front, then, on demand, the back as well.
 *
 * The learner says whether the back was known. Cards that were not come again behind the others;
 * nobody has to wait for all of them to be known, and a slip can be taken back.
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

  /** One step for each judgement since the deck was laid, the last one at the end. */
  @state() private past: readonly Before[] = [];

  /** The response that the queue belongs to. */
  #laidFor: FlashcardResponse = {};

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no card was judged. */
  get missing(): string {
    return kindWords('flashcard').missing;
  }

  /** Lays the deck anew when it is another item, or another response than the learner gave here. */
  override willUpdate(changed: PropertyValues<this>): void {
    const { cards, id } = this.item;
    const another = changed.has('item') && changed.get('item')?.id !== id;
    const strange = cards.some(({ key }) => this.response[key] !== this.#laidFor[key]);
    if (!another && !strange) return;
    this.#laidFor = this.response;
    this.past = [];
    this.#lay(cardsLeft(this.item, this.response));
  }

  override render() {
    const { hint, prompt } = this.item;
    const card = this.item.cards.find(({ key }) => key === this.queue[0]);
    const open = !this.locked && !this.reveal;
    const how = open && card ? kindWords('flashcard').how : '';
    const notes = { hint: [hint, how].filter(Boolean).join(' '), problem: this.problem };
    return html`<div
      role="group"
      aria-labelledby="question"
      aria-describedby=${describedBy(notes)}
      aria-invalid=${this.problem ? 'true' : 'false'}
    >
      ${renderQuestion(prompt)} ${renderNotes(notes)}
      ${this.#renderProgress(open ? card : undefined)}
      ${open && card ? this.#renderTop(card) : this.#renderAll(open)}
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

  /** How many cards are known, in words and as one cell for each card. */
  #renderProgress(top: Card | undefined) {
    const { cards } = this.item;
    const words = kindWords('flashcard');
    const known = cardsSaid(this.item, this.response, 'knew').length;
    const again = cardsSaid(this.item, this.response, 'not-yet').length;
    const told = [words.known(known, cards.length), top && again > 0 ? words.comeAgain(again) : ''];
    return html`<div class="progress">
      <p aria-live="polite">${told.filter(Boolean).join(', ')}</p>
      <div class="cells" aria-hidden="true">
        ${cards.map(
          ({ key }) =>
            html`<span
              class="cell ${this.response[key] ?? ''} ${key === top?.key ? 'top' : ''}"
            ></span>`,
        )}
      </div>
    </div>`;
  }

  #renderTop({ key, front, back }: Card) {
    const words = kindWords('flashcard');
    const { turned } = this;
    return html`<div class="deck ${this.queue.length > 1 ? 'more' : ''}">
        <div class="card ${turned ? 'turned' : ''}" tabindex="-1">
          ${
            this.response[key] === 'not-yet'
              ? html`<p class="tag">${icon('retry')}${words.onceMore}</p>`
              : nothing
          }
          <p class="front">${front}</p>
          ${turned ? html`<div class="back prose">${renderProse(back)}</div>` : nothing}
        </div>
      </div>
      <div class="tools">
        ${
          turned
            ? html`${this.#renderButton('retry', words.notYet, () => this.#judge('not-yet'))}
              ${this.#renderButton('check', words.knew, () => this.#judge('knew'))}`
            : html`<button class="btn" type="button" @click=${this.#turn}>
                <span>${words.turn}</span>
              </button>`
        }
      </div>
      ${this.#renderUndo()}`;
  }

  #renderButton(sign: 'retry' | 'check', text: string, press: () => void) {
    return html`<button class="btn" type="button" @click=${press}>
      ${icon(sign)}<span>${text}</span>
    </button>`;
  }

  #renderUndo() {
    if (this.past.length === 0) return nothing;
    return html`<button class="btn quiet small" type="button" @click=${this.#undo}>
      ${icon('back')}<span>${kindWords('flashcard').undo}</span>
    </button>`;
  }

  /** Both sides of all cards; at the end of an open deck also the way back to its start. */
  #renderAll(open: boolean) {
    const words = kindWords('flashcard');
    return html`${open ? html`<p class="done" tabindex="-1">${icon('check')}${words.done}</p>` : nothing}
      <dl>
        ${this.item.cards.map(
          ({ key, front, back }) =>
            html`<div>
              <dt>${front}</dt>
              <dd class="prose">${renderProse(back)}</dd>
              ${this.#renderRecall(this.response[key])}
            </div>`,
        )}
      </dl>
      ${
        open
          ? html`<div class="ways">
              <button class="btn" type="button" @click=${this.#again}>
                ${icon('retry')}<span>${words.again}</span>
              </button>
              ${this.#renderUndo()}
            </div>`
          : nothing
      }`;
  }

  #renderRecall(recall: Recall | undefined) {
    const { knew, notYet } = kindWords('flashcard');
    if (!recall) return html`<dd class="recall">${messages().phrases.notAnswered}</dd>`;
    return html`<dd class="recall ${recall}">
      ${icon(recall === 'knew' ? 'check' : 'retry')}${recall === 'knew' ? knew : notYet}
    </dd>`;
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
    this.past = [];
    this.#lay(this.item.cards.map(({ key }) => key));
    this.#focusCard();
  };

  #judge(recall: Recall): void {
    const [key] = this.queue;
    if (this.locked || key === undefined) return;
    this.past = [...this.past, { queue: this.queue, response: this.response }];
    this.#lay(queueAfter(this.queue, recall));
    this.#respond(
      this.response[key] === recall ? this.response : { ...this.response, [key]: recall },
    );
    this.#focusCard();
  }

  /** Shows the card that was judged last once more, its back up. */
  readonly #undo = (): void => {
    const before = this.past.at(-1);
    if (this.locked || !before) return;
    this.past = this.past.slice(0, -1);
    this.#lay(before.queue);
    this.turned = true;
    this.#respond(before.response);
    this.#focusCard();
  };

  #respond(response: FlashcardResponse): void {
    if (response === this.response) return;
    this.response = response;
    this.#laidFor = response;
    respond(this, response);
  }

  /** What has changed is read next: the card on top or, at the end, that all are known. */
  #focusCard(): void {
    void this.updateComplete.then(() => focusPart(this, '.card, .done'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-flashcard': FlashcardElement;
  }
}
