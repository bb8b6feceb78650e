import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { Localized } from '../../i18n/localize.js';
import type {} from '../../i18n/kinds/highlight.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { focusPart } from '../../ui/focus.js';
import { renderMarking, renderReason, renderSign, tagOf } from '../../ui/marking.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { toggled, verdict, type Marks } from '../marks.js';
import { respond } from '../respond.js';
import { joint, paragraphsOf, piecesOf, type Segment } from './highlight.js';
import type { HighlightItem } from './schema.js';
import { styles } from './styles.js';

/**
 * Shows a text and asks the learner to mark words or sentences in it.
 *
 * Each piece that can be marked is a label with a native box, so the text is read in order and each
 * box by its words. When the answer is shown, words keep their marks in the text and the reasons
 * follow as a list; a sentence has its reason below it.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the Marks.
 */
export class HighlightElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: HighlightItem;

  /** Letters of the marked pieces. */
  @property({ attribute: false }) response: Marks = [];

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each piece fares. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no piece is marked. */
  get missing(): string {
    return kindWords('highlight').missing;
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first piece that can be marked. */
  focusControl(): void {
    focusPart(this, 'input');
  }

  #renderControls() {
    const notes = { hint: this.item.hint, problem: this.problem };
    const { howWords, howSentences, marked } = kindWords('highlight');
    const inWords = this.item.unit === 'words';
    const how = this.locked ? undefined : inWords ? howWords : howSentences;
    return html`<fieldset
      ?disabled=${this.locked}
      aria-describedby=${this.locked ? describedBy(notes) : describedBy(notes, 'how')}
    >
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)} ${renderMarking({ count: marked(this.response.length), how })}
      ${
        inWords
          ? this.#renderText((segment) => this.#renderWords(segment))
          : html`<div class="paper rows">
              ${this.item.segments.map((segment) => this.#renderSentence(segment))}
            </div>`
      }
    </fieldset>`;
  }

  #renderJudged() {
    const inWords = this.item.unit === 'words';
    const rows = html`<ul class="lines" role="list">
      ${this.item.segments
        .filter((segment) => !inWords || segment.key !== undefined)
        .map((segment) => this.#renderJudgedLine(segment))}
    </ul>`;
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(this.item.prompt)}
      ${
        inWords
          ? html`${this.#renderText((segment) => this.#renderJudgedWords(segment))}
              <div class="paper reasons">${rows}</div>`
          : html`<div class="paper rows">${rows}</div>`
      }
    </div>`;
  }

  /** The text as running paragraphs. */
  #renderText(renderPiece: (segment: Segment) => unknown) {
    return html`<div class="paper running">
      ${paragraphsOf(this.item).map(
        (segments) =>
          html`<p>
            ${segments.map((segment, at) => {
              const before = segments[at - 1];
              return [before ? joint(before.text, segment.text) : nothing, renderPiece(segment)];
            })}
          </p>`,
      )}
    </div>`;
  }

  #renderWords({ key, text }: Segment) {
    if (key === undefined) return text;
    return html`<label class="word"
      >${this.#renderBox(key)}<span class="value">${text}</span></label
    >`;
  }

  #renderSentence({ key, text, paragraph }: Segment) {
    const start = paragraph ? 'start' : '';
    if (key === undefined) {
      return html`<div class="line plain ${start}"><span class="words">${text}</span></div>`;
    }
    return html`<label class="line ${start}">
      ${this.#renderBox(key)} <span class="words"><span class="value">${text}</span></span>
    </label>`;
  }

  #renderBox(key: string) {
    return html`<input
      type="checkbox"
      .checked=${live(this.response.includes(key))}
      aria-describedby=${this.problem ? 'problem' : nothing}
      aria-invalid=${ifDefined(this.problem ? 'true' : undefined)}
      @change=${() => this.#mark(key)}
    />`;
  }

  #renderJudgedWords({ key, text, correct }: Segment) {
    if (key === undefined) return text;
    const fares = verdict({ key, correct }, this.response);
    if (fares === 'open') return html`<span class="word">${text}</span>`;
    return html`<span class="word ${fares}"
      >${renderSign(fares)}<span class="hide">(${tagOf(fares)}) </span
      ><span class="value">${text}</span></span
    >`;
  }

  #renderJudgedLine({ key, text, paragraph, correct, rationale }: Segment) {
    const start = paragraph ? 'start' : '';
    const words = html`<p class="words">${text}</p>`;
    if (key === undefined) return html`<li class="line plain ${start}">${words}</li>`;
    const fares = verdict({ key, correct }, this.response);
    const tag = tagOf(fares);
    return html`<li class="line ${fares} ${start}">
      ${renderSign(fares)}
      <div>
        ${tag ? html`<p class="tag">${tag}</p>` : nothing} ${words} ${renderReason(rationale)}
      </div>
    </li>`;
  }

  #mark(key: string): void {
    if (this.locked) return;
    this.response = toggled(piecesOf(this.item), this.response, key);
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-highlight': HighlightElement;
  }
}
