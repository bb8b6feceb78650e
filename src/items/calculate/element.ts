import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { messages } from '../../i18n/current.js';
import { formatNumber } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/calculate.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { describedBy, renderNotes, renderQuestion } from '../../ui/question.js';
import {
  acceptedFigure,
  entryEcho,
  entryProblem,
  standsBefore,
  type FigureField,
} from '../figure-entry.js';
import { respond } from '../respond.js';
import { entered, filled, type CalculateResponse } from './calculate.js';
import {
  decimalsOf,
  groupsOf,
  renderFigure,
  renderJudgedLine,
  renderNote,
  type Line,
} from './lines/elements.js';
import { isOwnWriting } from './own-writing.js';
import type { CalculateItem } from './schema.js';
import { cellsOf, rightFigures, type Cell, type Figures } from './sheet.js';
import { styles } from './styles.js';

/**
 * A sheet of figures, some given and some to be worked out, each in a field of its own.
 *
 * The response holds the figures as they were understood; an entry that cannot be understood stays
 * in its field, with what to change.
 *
 * @event ptl-respond - The learner changed the answer; `detail` is the CalculateResponse.
 */
export class CalculateElement extends LitElement {
  static override styles = styles;

  /** The question, its texts already in the learner's language. */
  @property({ attribute: false }) item!: CalculateItem;

  /** The figures entered, by the letters of their lines. */
  @property({ attribute: false }) response: CalculateResponse = {};

  /** Shows the answer but refuses to change it, as after handing in. */
  @property({ type: Boolean, reflect: true }) locked = false;

  /** Shows how each figure fares, and the right ones. */
  @property({ type: Boolean }) reveal = false;

  /** What must be put right before going on; empty when nothing must. */
  @property() problem = '';

  /** What stands in the fields, by letter. */
  @state() private entries: Readonly<Record<string, string>> = {};

  /** Letters of the fields that the learner has left, so that a mistake may be named. */
  @state() private finished: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new Localized(this);
  }

  /** What to say when no field holds an answer. */
  get missing(): string {
    const faults = cellsOf(this.item).map((cell) => this.#faultIn(cell));
    return faults.find(Boolean) || messages().question.enterNumber;
  }

  /** Writes figures anew when it is another item, another response or another language. */
  override willUpdate(changed: PropertyValues<this>): void {
    const known = changed.get('item');
    const another = changed.has('item') && known?.id !== this.item.id;
    const stale = cellsOf(this.item).filter(
      (cell) => another || this.#accepted(cell) !== this.response[cell.key],
    );
    if (stale.length === 0) return;
    const written = stale.map(({ key, asked }) => {
      const value = this.response[key];
      return [key, value === undefined ? '' : formatNumber(value, asked.decimals)] as const;
    });
    this.entries = { ...(another ? {} : this.entries), ...Object.fromEntries(written) };
    const left = [...this.finished].filter((key) => !stale.some((cell) => cell.key === key));
    this.finished = new Set(left);
  }

  override render() {
    const { hint, prompt } = this.item;
    const shown = this.reveal ? rightFigures(this.item) : undefined;
    const notes = { hint, problem: shown || this.#firstFault() ? '' : this.problem };
    return html`<fieldset aria-describedby=${describedBy({ hint, problem: '' })}>
      <legend>${renderQuestion(prompt)}</legend>
      ${renderNotes(notes)}
      <table class="sheet" role="table">
        <caption>
          <span class="hide">${this.item.label}</span>
        </caption>
        ${groupsOf(this.item).map((group) => this.#renderGroup(group, shown))}
      </table>
      ${shown ? nothing : this.#renderDone()}
    </fieldset>`;
  }

  /** Puts the focus on the question. */
  override focus(): void {
    void this.updateComplete.then(() => focusPart(this, '#question'));
  }

  /** Puts the focus on the first field with a problem, else on the first that is empty, else on the first. */
  focusControl(): void {
    const cells = cellsOf(this.item);
    const cell =
      this.#firstFault() ?? cells.find(({ key }) => this.response[key] === undefined) ?? cells[0];
    if (cell) focusPart(this, `#field-${cell.key}`);
  }

  #renderGroup(lines: readonly Line[], right: Figures | undefined) {
    const cells = cellsOf(this.item);
    return html`<tbody role="rowgroup">
      ${lines.map((line) => {
        const cell = cells.find(({ key }) => key === line.key);
        if (line.heading) return renderHeading(line);
        if (!cell) return this.#renderGiven(line);
        return right
          ? renderJudgedLine({ item: this.item, line, cell, response: this.response, right })
          : this.#renderAsked(line, cell);
      })}
    </tbody>`;
  }

  #renderGiven(line: Line) {
    const { given = NaN, label, unit = this.item.unit } = line;
    return html`<tr role="row" class="given ${classesOf(line)}">
      <th scope="row" role="rowheader"><span class="name">${label}</span>${renderNote(line)}</th>
      <td role="cell">${renderFigure(formatNumber(given, decimalsOf(this.item, line)), unit)}</td>
    </tr>`;
  }

  #renderAsked(line: Line, cell: Cell) {
    const { key } = cell;
    const fault = this.#fault(cell);
    return html`<tr role="row" class="asked ${classesOf(line)}">
      <th scope="row" role="rowheader">
        <label class="name" for=${`field-${key}`}>${line.label}</label>${renderNote(line)}
      </th>
      <td role="cell">
        ${this.#renderField(line, cell, fault)}
        <div class="below">
          <p id=${`echo-${key}`} class="echo" aria-live="polite">${this.#echo(cell)}</p>
          ${
            fault
              ? html`<div class="problem"><p id=${`fault-${key}`} class="says">${fault}</p></div>`
              : nothing
          }
        </div>
      </td>
    </tr>`;
  }

  #renderField({ note }: Line, cell: Cell, fault: string) {
    const { key, asked, unit } = cell;
    const asks = this.#asks(key);
    const invalid = fault !== '' || asks;
    const before = standsBefore(unit);
    const sign = html`<span id=${`unit-${key}`}>${unit}</span>`;
    const ids = ['unit', note ? 'note' : '', 'echo', fault ? 'fault' : ''];
    const described = ids.filter(Boolean).map((id) => `${id}-${key}`);
    return html`<div class="unit ${before ? '' : 'after'} ${invalid ? 'invalid' : ''}">
      ${before ? sign : nothing}
      <input
        id=${`field-${key}`}
        class="text"
        inputmode=${asked.min < 0 ? 'text' : 'decimal'}
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.entries[key] ?? '')}
        ?readonly=${this.locked}
        aria-describedby=${[...described, asks ? 'problem' : ''].join(' ').trim()}
        aria-invalid=${invalid ? 'true' : 'false'}
        @input=${(event: Event) => this.#onInput(cell, event)}
        @change=${() => this.#onFinish(key)}
      />
      ${before ? nothing : sign}
    </div>`;
  }

  #renderDone() {
    const done = filled(this.item, this.response);
    return html`<p class="done">
      ${kindWords('calculate').filled(done, cellsOf(this.item).length)}
    </p>`;
  }

  /** What keeps an entry from being an answer, told once the learner has left its field. */
  #fault(cell: Cell): string {
    return this.finished.has(cell.key) || this.problem ? this.#faultIn(cell) : '';
  }

  #faultIn(cell: Cell): string {
    return entryProblem(this.entries[cell.key] ?? '', fieldOf(cell));
  }

  #firstFault(): Cell | undefined {
    return cellsOf(this.item).find((cell) => this.#fault(cell));
  }

  /** Whether a field is the one that the problem of the whole question is tied to. */
  #asks(key: string): boolean {
    return this.problem !== '' && !this.#firstFault() && this.#firstEmpty() === key;
  }

  /** The first field without an entry. */
  #firstEmpty(): string | undefined {
    return cellsOf(this.item).find(({ key }) => !this.entries[key]?.trim())?.key;
  }

  /** How an entry was read, unless it is written as the language writes it. */
  #echo(cell: Cell): string {
    const entry = this.entries[cell.key] ?? '';
    const value = this.#accepted(cell);
    if (this.locked || value === undefined || isOwnWriting(entry, value)) return '';
    return entryEcho(value, fieldOf(cell));
  }

  /** The figure in a field, if it can be an answer. */
  #accepted(cell: Cell): number | undefined {
    return acceptedFigure(this.entries[cell.key] ?? '', fieldOf(cell));
  }

  #onInput(cell: Cell, event: Event): void {
    const { key } = cell;
    // Only the field of this template sends the event.
    const { value: entry } = event.target as HTMLInputElement;
    this.entries = { ...this.entries, [key]: entry };
    this.finished = new Set([...this.finished].filter((one) => one !== key));
    const value = this.#accepted(cell);
    if (value === this.response[key]) return;
    this.response = entered(this.item, this.response, key, value);
    respond(this, this.response);
  }

  #onFinish(key: string): void {
    this.finished = new Set([...this.finished, key]);
  }
}

function fieldOf({ asked: { min, max, decimals }, unit }: Cell): FigureField {
  return { min, max, decimals, unit };
}

function classesOf({ total }: Line): string {
  return total ? 'line total' : 'line';
}

function renderHeading({ label }: Line) {
  return html`<tr role="row" class="heading">
    <th scope="rowgroup" role="rowheader" colspan="2">${label}</th>
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-calculate': CalculateElement;
  }
}
