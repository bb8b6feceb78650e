import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { messages } from '../../i18n/current.js';
import { formatNumber } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/gaps.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { renderJudged } from '../../ui/option-row.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import { renderSelect } from '../../ui/select.js';
import { acceptedFigure, entryProblem, withUnit, type FigureField } from '../figure-entry.js';
import { respond } from '../respond.js';
import { typedIn, type TextField } from '../typing/typed-in.js';
import { creditOf, reasonOf, rightFill, said, typedFill, type Fill, type Gap } from './fill.js';
import { filled, read, type GapsResponse } from './gaps.js';
import { piecesOf } from './passage.js';
import type { GapsItem } from './schema.js';
import { styles } from './styles.js';

type Typed = Exclude<Gap, { sort: 'pick' }>;

/**
 * Asks the learner to fill the gaps of a text: by picking, with words, or with figures.
 *
 * Fields stand in the lines of the text, each with the number of its gap. A figure that cannot be
 * understood stays in its field, with what to change below the text.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the GapsResponse.
 */
export class GapsElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: GapsItem;

  /** What the gaps are filled with, by their keys. */
  @property({ attribute: false }) response: GapsResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each gap fares. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** What stands in the fields that are typed into, by the keys of their gaps. */
  @state() private entries: Readonly<Record<string, string>> = {};

  /** Gaps in which the learner has finished typing, so that a mistake may be named. */
  @state() private finished: readonly string[] = [];

  /** The gap into which something was typed that found no room. */
  @state() private full: string | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no gap is filled. */
  get missing(): string {
    return kindWords('gaps').missing;
  }

  /** Writes the fields anew when it is another item, or where the response is another one. */
  override willUpdate(changed: PropertyValues<this>): void {
    const another = changed.has('item') && changed.get('item')?.id !== this.item.id;
    if (another) [this.finished, this.full] = [[], undefined];
    const entries = read(this.item).flatMap((gap) => {
      if (gap.sort === 'pick') return [];
      const entry = this.entries[gap.key] ?? '';
      const keep = !another && fillOf(gap, entry) === this.response[gap.key];
      return [[gap.key, keep ? entry : this.#written(gap)] as const];
    });
    this.entries = Object.fromEntries(entries);
  }

  override render() {
    return this.reveal ? this.#renderJudged() : this.#renderControls();
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first gap. */
  focusControl(): void {
    focusPart(this, 'select, input');
  }

  #renderControls() {
    const { item, problem } = this;
    const notes = { hint: item.hint, problem };
    return html`<div role="group" aria-labelledby="question" aria-describedby=${describedBy(notes)}>
        ${renderQuestion(item.prompt)} ${renderNotes(notes)}
        <div class="passage">
          ${item.paragraphs.map(
            (paragraph) =>
              html`<p>
                ${piecesOf(paragraph).map((piece) =>
                  'gap' in piece ? this.#renderGap(piece.gap) : piece.words,
                )}
              </p>`,
          )}
        </div>
      </div>
      ${this.#renderFaults()}
      <p class="echo" aria-live="polite">${this.#echo()}</p>`;
  }

  #renderGap(key: string) {
    const all = read(this.item);
    const at = all.findIndex((gap) => gap.key === key);
    const gap = all[at];
    if (!gap) return nothing;
    return html`<span class="gap ${gap.sort}"
      ><span class="number" aria-hidden="true">${at + 1}</span>${
        gap.sort === 'pick'
          ? renderSelect({
              id: `gap-${key}`,
              label: this.#name(at),
              options: gap.options.map((option) => ({ value: option.key, text: option.text })),
              value: String(this.response[key] ?? ''),
              empty: this.locked ? messages().phrases.notAnswered : kindWords('gaps').choose,
              disabled: this.locked,
              invalid: this.problem !== '',
              describedBy: this.problem ? 'problem' : nothing,
              pick: (option) => this.#fill(key, option || undefined),
            })
          : this.#renderField(gap, this.#name(at))
      }</span
    >`;
  }

  #renderField(gap: Typed, name: string) {
    const { key } = gap;
    const fault = this.#fault(gap);
    const unit = gap.sort === 'figure' ? gap.unit : undefined;
    return html`<input
        id="gap-${key}"
        class="text"
        dir=${gap.sort === 'figure' ? 'ltr' : 'auto'}
        inputmode=${gap.sort === 'figure' && gap.min >= 0 ? 'decimal' : 'text'}
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.entries[key] ?? '')}
        ?readonly=${this.locked}
        aria-label=${unit ? `${name}, ${unit}` : name}
        aria-describedby=${fault ? `fault-${key}` : this.problem ? 'problem' : nothing}
        aria-invalid=${fault || this.problem ? 'true' : 'false'}
        @input=${(event: Event) => this.#onInput(gap, event)}
        @compositionend=${(event: Event) => this.#onInput(gap, event)}
        @change=${() => {
          this.finished = [...this.finished, key];
        }}
      />${unit ? html`<span class="measure" aria-hidden="true">${unit}</span>` : nothing}`;
  }

  #renderFaults() {
    const faults = read(this.item).flatMap((gap, at) => {
      const fault = gap.sort === 'pick' ? '' : this.#fault(gap);
      return fault ? [{ key: gap.key, text: `${this.#name(at)}: ${fault}` }] : [];
    });
    if (faults.length === 0) return nothing;
    return html`<ul class="faults">
      ${faults.map(({ key, text }) => html`<li id="fault-${key}">${text}</li>`)}
    </ul>`;
  }

  #renderJudged() {
    const { item } = this;
    const all = read(item);
    return html`<div role="group" aria-labelledby="question">
      ${renderQuestion(item.prompt)}
      <div class="passage revealed">
        ${item.paragraphs.map(
          (paragraph) =>
            html`<p>
              ${piecesOf(paragraph).map((piece) => {
                if (!('gap' in piece)) return piece.words;
                const at = all.findIndex(({ key }) => key === piece.gap);
                const gap = all[at];
                return gap
                  ? html`<span class="gap"
                      ><span class="number" aria-hidden="true">${at + 1}</span
                      ><span class="hide">(${this.#name(at)}) </span
                      >${this.#said(gap, rightFill(gap))}</span
                    >`
                  : nothing;
              })}
            </p>`,
        )}
      </div>
      <ul class="options" role="list">
        ${all.map((gap, at) => this.#renderFare(gap, at))}
      </ul>
    </div>`;
  }

  #renderFare(gap: Gap, at: number) {
    const { tagRight, tagPartly, tagWrong, rightAnswer } = messages().item;
    const fill = this.response[gap.key];
    const credit = creditOf(gap, fill);
    const verdict =
      fill === undefined ? 'missed' : credit === 1 ? 'right' : credit > 0 ? 'partly' : 'wrong';
    const tags = { right: tagRight, partly: tagPartly, wrong: tagWrong, missed: rightAnswer };
    const right = this.#said(gap, rightFill(gap));
    const text = html`<strong>${this.#name(at)}</strong>
      <span class="said">${fill === undefined ? right : this.#said(gap, fill)}</span>
      ${
        verdict === 'wrong' || verdict === 'partly'
          ? html`<span class="said"><b>${kindWords('gaps').right}</b> ${right}</span>`
          : nothing
      }`;
    return renderJudged({ verdict, tag: tags[verdict], text, reason: reasonOf(gap, fill) });
  }

  #name(at: number): string {
    return kindWords('gaps').gap(at + 1, this.item.gaps.length);
  }

  /** A fill as the learner's language writes it. */
  #said(gap: Gap, fill: Fill | undefined): string {
    if (gap.sort !== 'figure' || fill === undefined) return said(gap, fill);
    const figure = formatNumber(Number(fill));
    return gap.unit ? withUnit(figure, gap.unit) : figure;
  }

  /** The fill of a gap as it stands in its field. */
  #written(gap: Typed): string {
    const fill = this.response[gap.key];
    if (fill === undefined) return '';
    return gap.sort === 'figure' ? formatNumber(Number(fill)) : String(fill);
  }

  /** What keeps a figure from being a fill, told once the learner has finished typing. */
  #fault(gap: Typed): string {
    if (gap.sort !== 'figure' || !(this.finished.includes(gap.key) || this.problem)) return '';
    return entryProblem(this.entries[gap.key] ?? '', fieldOf(gap));
  }

  #echo(): string {
    const words = kindWords('gaps');
    const all = read(this.item);
    const at = all.findIndex(({ key }) => key === this.full);
    const done = words.done(all.filter(({ key }) => key in this.response).length, all.length);
    return at < 0 ? done : `${done}. ${this.#name(at)}: ${words.full}`;
  }

  #onInput(gap: Typed, event: Event): void {
    if (this.locked) return;
    // Only the fields of this template send the events.
    const field = event.target as TextField;
    const composing = event instanceof InputEvent && event.isComposing;
    const { entry, full } =
      gap.sort === 'words'
        ? typedIn(field, gap.limit, composing)
        : { entry: field.value, full: false };
    this.entries = { ...this.entries, [gap.key]: entry };
    this.full = full ? gap.key : undefined;
    this.finished = this.finished.filter((key) => key !== gap.key);
    this.#fill(gap.key, fillOf(gap, entry));
  }

  #fill(key: string, fill: Fill | undefined): void {
    if (this.locked || fill === this.response[key]) return;
    this.response = filled(this.response, key, fill);
    respond(this, this.response);
  }
}

/** The fill that an entry stands for, if it can be one. */
function fillOf(gap: Typed, entry: string): Fill | undefined {
  return gap.sort === 'figure' ? acceptedFigure(entry, fieldOf(gap)) : typedFill(gap, entry);
}

function fieldOf({ min, max, decimals, unit = '' }: Extract<Gap, { sort: 'figure' }>): FigureField {
  return { min, max, decimals, unit };
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-gaps': GapsElement;
  }
}
