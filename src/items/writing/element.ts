import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Prose } from '../../content/prose.js';
import { messages } from '../../i18n/current.js';
import type { WritingWords } from '../../i18n/kinds/essay.js';
import { focusPart } from '../../ui/focus.js';
import { renderOption } from '../../ui/option-row.js';
import { renderProse } from '../../ui/prose.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { respond } from '../respond.js';
import { aboutWords, endOf, roomOf, type Room } from './room.js';
import { SELF_CHECKS, type SelfCheck } from './self-check.js';

/** What an item with a text to write has. */
export interface WritingItem {
  readonly id: string;
  readonly prompt: string;
  readonly hint?: string | undefined;
  /** Bytes. */
  readonly limit: number;
  readonly model?: Prose | undefined;
}

/** An element that asks for a text. */
export interface WritingHost<Item extends WritingItem, Response> extends LitElement {
  item: Item;
  response: Response;
  locked: boolean;
  reveal: boolean;
  problem: string;
}

/** Something that the learner judges of the own text. */
export interface Judgement {
  /** Permanent letter, or another name of its own. */
  readonly key: string;
  readonly text: string;
  readonly check: SelfCheck | undefined;
  readonly pick: (check: SelfCheck) => void;
}

/**
 * The parts of an element in which a text is written and then compared with a model.
 *
 * What is too long stays in the field, marked, until the learner shortens it; only the start is the
 * response. Once the model was shown it stays beside the text that it was shown for, although a player takes
 * `reveal` back when a judgement changes the response. Another text, or another item, ends that.
 */
export class Writing<
  Item extends WritingItem,
  Response extends { readonly text?: string },
> implements ReactiveController {
  readonly #host: WritingHost<Item, Response>;
  readonly #make: (item: Item, response: Response, entry: string) => Response;
  /** What the learner typed, also what is too long. */
  #entry = '';
  /** The item whose entry stands in the field. */
  #of = '';
  /** The text beside which the model was shown. */
  #shownFor: string | undefined;

  /**
   * @param host Shows what this renders.
   * @param make The response that an entry makes; the same object where the text stays the same.
   */
  constructor(
    host: WritingHost<Item, Response>,
    make: (item: Item, response: Response, entry: string) => Response,
  ) {
    this.#host = host;
    this.#make = make;
    host.addController(this);
  }

  /** Writes the field anew when it is another item or another response. */
  hostUpdate(): void {
    const { item, response, reveal } = this.#host;
    const another = this.#of !== item.id;
    if (another || this.#make(item, response, this.#entry) !== response) {
      this.#entry = response.text ?? '';
    }
    this.#of = item.id;
    if (reveal) this.#shownFor = response.text;
    else if (another || this.#shownFor !== response.text) this.#shownFor = undefined;
  }

  /** What stands in the field: what was typed or, where nothing can be changed, what is saved. */
  get entry(): string {
    const { locked, response } = this.#host;
    return locked ? (response.text ?? '') : this.#entry;
  }

  /** Whether the text stands beside the model. */
  get compares(): boolean {
    return this.#host.reveal || this.#shownFor !== undefined;
  }

  /** Puts the focus on the question. */
  focus(): void {
    void this.#host.updateComplete.then(() => focusPart(this.#host, '#question'));
  }

  /** Puts the focus on the field or, beside the model, on the first judgement. */
  focusControl(): void {
    focusPart(this.#host, 'textarea, input:enabled');
  }

  /**
   * The question with its field.
   *
   * @param count The count of words with what is advised; empty for none.
   */
  renderField(words: WritingWords, count = '') {
    const { item, locked, problem } = this.#host;
    const notes = { hint: item.hint, problem };
    const room = roomOf(this.entry, item.limit);
    return html`${renderQuestion(html`<label for="text">${item.prompt}</label>`)}
      ${renderNotes({ hint: item.hint, problem: '' })}
      ${
        locked
          ? nothing
          : html`<p id="how" class="help">
              ${words.fits(item.limit, aboutWords(item.limit))} ${words.longer}
            </p>`
      }
      ${renderNotes({ problem })}
      <div class="grow">
        <div class="copy" aria-hidden="true" data-kept=${room.kept} data-over=${room.over}></div>
        <textarea
          id="text"
          class="text"
          rows="4"
          dir="auto"
          autocomplete="off"
          .value=${live(this.entry)}
          ?readonly=${locked}
          aria-describedby=${locked ? describedBy(notes) : describedBy(notes, 'how', 'echo')}
          aria-invalid=${problem ? 'true' : 'false'}
          @input=${this.#onInput}
        ></textarea>
      </div>
      ${locked ? nothing : this.#renderRoom(words, room, count)}`;
  }

  /** The text beside the model, with what else there is to compare. */
  renderCompared(words: WritingWords, more: unknown) {
    const { item, response } = this.#host;
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(item.prompt)}
      <div class="pair">
        ${
          response.text === undefined
            ? nothing
            : html`<section class="plate open">
                <h2>${messages().item.yourAnswer}</h2>
                <p class="own" dir="auto">${response.text}</p>
                ${this.#renderUnsaved(words)}
              </section>`
        }
        ${
          item.model
            ? html`<section class="plate">
                <h2>${words.model}</h2>
                <div class="prose">${renderProse(item.model)}</div>
              </section>`
            : nothing
        }
      </div>
      ${more}
    </div>`;
  }

  /** Yes, partly or no to a question about the own text; in words alone where it cannot change. */
  renderJudgement({ key, text, check, pick }: Judgement) {
    const { phrases } = messages();
    const { locked, response } = this.#host;
    if (locked || response.text === undefined) {
      return check
        ? html`<dl class="judgement">
            <dt>${text}</dt>
            <dd>${phrases[check]}</dd>
          </dl>`
        : html`<p class="judgement">${text}</p>`;
    }
    return html`<div class="judgement" role="radiogroup" aria-labelledby="judge-${key}">
      <p id="judge-${key}">${text}</p>
      <div class="options">
        ${SELF_CHECKS.map((one) =>
          renderOption({
            control: 'radio',
            name: key,
            text: phrases[one],
            checked: check === one,
            pick: () => pick(one),
          }),
        )}
      </div>
    </div>`;
  }

  /** The room left or, where the text is too long, by how much and where its saved part ends. */
  #renderRoom(words: WritingWords, { kept, over, left }: Room, count: string) {
    return html`<div class="room">
      <p class="full" aria-live="polite">${over ? words.beyond(endOf(kept)) : ''}</p>
      <p id="echo" class="left">
        ${count ? html`<span>${count}</span> ` : nothing}<span class=${over ? 'full' : ''}
          >${over ? words.over(-left) : words.left(left)}</span
        >
      </p>
    </div>`;
  }

  /** What found no room, so that the learner can still copy it. */
  #renderUnsaved(words: WritingWords) {
    const { over } = roomOf(this.#entry, this.#host.item.limit);
    if (!over) return nothing;
    return html`<p class="unsaved">${words.unsaved}</p>
      <p class="own" dir="auto">${over.trim()}</p>`;
  }

  readonly #onInput = (event: Event): void => {
    const { item, locked, response } = this.#host;
    if (locked) return;
    // Only the field of the template above sends the event.
    this.#entry = (event.target as HTMLTextAreaElement).value;
    this.#host.requestUpdate();
    const next = this.#make(item, response, this.#entry);
    if (next === response) return;
    this.#host.response = next;
    respond(this.#host, next);
  };
}
