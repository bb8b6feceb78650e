import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { messages } from '../../i18n/current.js';
import type {} from '../../i18n/kinds/text.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged, type JudgedRow } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { respond } from '../respond.js';
import { renderRoom } from '../typing/element.js';
import { typedIn, type TextField, type Typed } from '../typing/typed-in.js';
import type { TextItem } from './schema.js';
import { styles } from './styles.js';
import { shownAnswer, typed, verdict, type TextResponse } from './text.js';

/**
 * Asks for a few words.
 *
 * The room left is told all the time, and what finds no room is taken out of the field at once, so
 * that the learner sees what is kept. Spelling is not checked by the browser, which would give
 * answers away.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the TextResponse.
 */
export class TextElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: TextItem;

  /** The words typed, if any. */
  @property({ attribute: false }) response: TextResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows a right answer, where there is one. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** What stands in the field. */
  @state() private typed: Typed = { entry: '', full: false };

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when nothing is typed. */
  get missing(): string {
    return kindWords('text').missing;
  }

  /** Writes the field anew when it is another item or another response. */
  override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('item') && changed.get('item')?.id !== this.item.id;
    const { text } = this.response;
    if (!another && typed(this.item, this.typed.entry).text === text) return;
    this.typed = { entry: text ?? '', full: false };
  }

  override render() {
    return this.reveal && this.item.accepted ? this.#renderJudged() : this.#renderField();
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
    const { item, locked, problem } = this;
    const notes = { hint: item.hint, problem };
    return html`${renderQuestion(html`<label for="words">${item.prompt}</label>`)}
      ${renderNotes(notes)}
      <input
        id="words"
        class="text"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.typed.entry)}
        ?readonly=${locked}
        aria-describedby=${locked ? describedBy(notes) : describedBy(notes, 'echo')}
        aria-invalid=${problem ? 'true' : 'false'}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
      />
      ${locked ? nothing : renderRoom(this.typed, item.limit, kindWords('text'))}`;
  }

  #renderJudged() {
    const { prompt, rationale } = this.item;
    const rows = this.#judgedRows();
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(prompt)}
      <ul class="options" role="list">
        ${rows.map((row, at) =>
          renderJudged(at === rows.length - 1 ? { ...row, reason: rationale } : row),
        )}
      </ul>
    </div>`;
  }

  /** The learner's words first, then the right ones unless they are the same. */
  #judgedRows(): readonly JudgedRow[] {
    const { text } = this.response;
    const fares = verdict(this.item, this.response);
    const words = messages().item;
    const rows: JudgedRow[] = [];
    if (fares) {
      const tags = { right: words.tagRight, partly: words.tagPartly, wrong: words.tagWrong };
      rows.push({ verdict: fares.fares, tag: tags[fares.fares], text });
    }
    if (fares?.fares !== 'right') {
      rows.push({ verdict: 'missed', tag: words.rightAnswer, text: shownAnswer(this.item) });
    } else if (fares.spelt) {
      rows.push({ verdict: 'missed', tag: kindWords('text').spelling, text: fares.spelt });
    }
    return rows;
  }

  #onInput(event: Event): void {
    // Only the field of this template sends the events.
    const field = event.target as TextField;
    const composing = event instanceof InputEvent && event.isComposing;
    this.typed = typedIn(field, this.item.limit, composing);
    const next = typed(this.item, this.typed.entry);
    if (next.text === this.response.text) return;
    this.response = next;
    respond(this, next);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-text': TextElement;
  }
}
