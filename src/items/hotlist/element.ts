import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { Localized } from '../../i18n/localize.js';
import type {} from '../../i18n/kinds/hotlist.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
import { renderMarking, renderReason, renderSign, tagOf } from '../../ui/marking.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { toggled, verdict, type Marks } from '../marks.js';
import { respond } from '../respond.js';
import { linesOf, type DocumentLine } from './hotlist.js';
import type { HotlistItem } from './schema.js';
import { styles } from './styles.js';

/**
 * Shows a business document and asks the learner to mark its errors.
 *
 * Each line that can be marked is a label with a native box. When the answer is shown, the document
 * stays as it is, and each line gets its mark, its tag in words and its reason.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the Marks.
 */
export class HotlistElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: HotlistItem;

  /** Letters of the marked lines. */
  @property({ attribute: false }) response: Marks = [];

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each line fares. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no line is marked. */
  get missing(): string {
    return kindWords('hotlist').missing;
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first line that can be marked. */
  focusControl(): void {
    focusPart(this, 'input');
  }

  #renderControls() {
    const notes = { hint: this.item.hint, problem: this.problem };
    const { how, marked, markedOf } = kindWords('hotlist');
    const { expected } = this.item;
    const found = this.response.length;
    const count = expected === undefined ? marked(found) : markedOf(found, expected);
    return html`<fieldset
      ?disabled=${this.locked}
      aria-describedby=${this.locked ? describedBy(notes) : describedBy(notes, 'how')}
    >
      <legend>${renderQuestion(this.item.prompt)}</legend>
      ${renderNotes(notes)} ${renderMarking({ count, how: this.locked ? undefined : how })}
      ${this.#renderPaper(
        html`<div class="lines">
          ${this.item.document.parts.map((part) => this.#renderLine(part))}
        </div>`,
      )}
    </fieldset>`;
  }

  #renderJudged() {
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(this.item.prompt)}
      ${this.#renderPaper(
        html`<ul class="lines" role="list">
          ${this.item.document.parts.map((part) => this.#renderJudgedLine(part))}
        </ul>`,
      )}
    </div>`;
  }

  #renderPaper(lines: unknown) {
    const { type, total } = this.item.document;
    return html`<div class="paper as-${type}" role="group" aria-labelledby="title">
      ${type === 'email' ? this.#renderMailHead() : this.#renderHead()} ${lines}
      ${
        total
          ? html`<p class="total"><span>${total.label}</span> <span>${total.amount}</span></p>`
          : nothing
      }
      ${
        // Drawn like the button of a shop, without a word that a learner could take for a real one.
        type === 'checkout'
          ? html`<p class="order" aria-hidden="true">${icon('next')}</p>`
          : nothing
      }
    </div>`;
  }

  #renderHead() {
    const { type, title, from, to } = this.item.document;
    const heading = html`<h2 id="title">${title}</h2>`;
    const sender = from ? html`<p class="from">${from}</p>` : nothing;
    const receiver = to ? html`<p class="to">${to}</p>` : nothing;
    return html`<div class="top">
      ${type === 'letter' || type === 'checkout' ? [sender, receiver, heading] : [heading, sender, receiver]}
    </div>`;
  }

  #renderMailHead() {
    const words = kindWords('hotlist');
    const { title, from, to } = this.item.document;
    const row = (term: string, value: unknown) =>
      html`<dt>${term}</dt>
        <dd>${value}</dd>`;
    return html`<dl class="top">
      ${from ? row(words.from, from) : nothing} ${to ? row(words.to, to) : nothing}
      ${row(words.subject, html`<strong id="title">${title}</strong>`)}
    </dl>`;
  }

  #renderLine(part: DocumentLine) {
    const { key } = part;
    if (key === undefined) {
      return html`<div class="line plain">${this.#renderWords(part)}</div>`;
    }
    return html`<label class="line">
      <input
        type="checkbox"
        .checked=${live(this.response.includes(key))}
        aria-describedby=${this.problem ? 'problem' : nothing}
        aria-invalid=${ifDefined(this.problem ? 'true' : undefined)}
        @change=${() => this.#mark(key)}
      />
      ${this.#renderWords(part)}
    </label>`;
  }

  #renderJudgedLine(part: DocumentLine) {
    const { key, correct, rationale } = part;
    if (key === undefined) return html`<li class="line plain">${this.#renderWords(part)}</li>`;
    const fares = verdict({ key, correct }, this.response);
    const tag = tagOf(fares);
    return html`<li class="line ${fares}">
      ${renderSign(fares)}
      <div>
        ${tag ? html`<p class="tag">${tag}</p>` : nothing} ${this.#renderWords(part)}
        ${renderReason(rationale)}
      </div>
    </li>`;
  }

  #renderWords({ label, text, amount, note }: DocumentLine) {
    return html`<span class="words"
      ><span class="said"
        >${label ? html`<span class="name">${label}</span> ` : nothing}<span class="value"
          >${text}</span
        >${note ? html` <span class="note">${note}</span>` : nothing}</span
      >${amount ? html` <span class="amount">${amount}</span>` : nothing}</span
    >`;
  }

  #mark(key: string): void {
    if (this.locked) return;
    this.response = toggled(linesOf(this.item), this.response, key);
    respond(this, this.response);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-hotlist': HotlistElement;
  }
}
