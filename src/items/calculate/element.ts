import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { messages } from '../../i18n/current.js';
import { formatNumber } from '../../i18n/format.js';
import type {} from '../../i18n/kinds/calculate.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { Localized } from '../../i18n/localize.js';
import { focusPart } from '../../ui/focus.js';
import { icon } from '../../ui/icon.js';
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
import type { CalculateItem } from './schema.js';
import {
  cellsOf,
  enterable,
  judge,
  rightFigures,
  type Cell,
  type CellVerdict,
  type Figures,
} from './sheet.js';
import { isOwnWriting } from './own-writing.js';
import { styles } from './styles.js';

type Line = CalculateItem['lines'][number];

/** Row and mark of a verdict; `missed` is a cell without a figure. */
const LOOKS: Readonly<
  Record<CellVerdict | 'missed', { readonly row: string; readonly mark: string }>
> = {
  right: { row: 'right', mark: 'right' },
  follows: { row: 'right', mark: 'right' },
  partly: { row: 'partly', mark: 'partly' },
  wrong: { row: 'wrong', mark: 'wrong' },
  missed: { row: 'best', mark: 'none' },
};

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

  /** What to say when no field is filled. */
  get missing(): string {
    return messages().question.enterNumber;
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
    const notes = { hint, problem: shown ? '' : this.problem };
    return html`<fieldset aria-describedby=${describedBy({ hint, problem: '' })}>
      <legend>${renderQuestion(prompt)}</legend>
      ${renderNotes(notes)}
      <div>${groupsOf(this.item).map((group) => this.#renderGroup(group, shown))}</div>
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
      cells.find((one) => this.#fault(one)) ??
      cells.find(({ key }) => this.response[key] === undefined) ??
      cells[0];
    if (cell) focusPart(this, `#field-${cell.key}`);
  }

  #renderGroup(lines: readonly Line[], shown: Figures | undefined) {
    const [first] = lines;
    const cells = cellsOf(this.item);
    return html`${first?.heading ? html`<h2>${first.label}</h2>` : nothing}
      <dl>
        ${lines.map((line) => {
          const cell = cells.find(({ key }) => key === line.key);
          if (line.heading) return nothing;
          if (!cell) return this.#renderGiven(line);
          return shown ? this.#renderJudged(line, cell, shown) : this.#renderField(line, cell);
        })}
      </dl>`;
  }

  #renderGiven(line: Line) {
    const { given = NaN, label, unit = this.item.unit } = line;
    return html`<div class=${classesOf(line)}>
      <dt><span class="name">${label}</span>${renderNote(line)}</dt>
      <dd>${renderFigure(formatNumber(given, decimalsOf(this.item, line)), unit)}</dd>
    </div>`;
  }

  #renderField(line: Line, cell: Cell) {
    const { key, label, unit } = cell;
    const fault = this.#fault(cell);
    const asks = this.problem !== '' && !fault && this.#firstEmpty() === key;
    const before = standsBefore(unit);
    const sign = html`<span id=${`unit-${key}`}>${unit}</span>`;
    const ids = ['unit', line.note ? 'note' : '', 'echo', fault ? 'fault' : ''];
    const described = ids.filter(Boolean).map((id) => `${id}-${key}`);
    return html`<div class=${classesOf(line)}>
      <dt>
        <label for=${`field-${key}`}>${label}</label>${renderNote(line)}
        <span id=${`echo-${key}`} class="echo" aria-live="polite">${this.#echo(cell)}</span>
        ${
          fault
            ? html`<span class="problem"
                ><span id=${`fault-${key}`} class="says">${fault}</span></span
              >`
            : nothing
        }
      </dt>
      <dd>
        <div class="unit ${before ? '' : 'after'} ${fault || asks ? 'invalid' : ''}">
          ${before ? sign : nothing}
          <input
            id=${`field-${key}`}
            class="text"
            inputmode=${cell.asked.min < 0 ? 'text' : 'decimal'}
            autocomplete="off"
            spellcheck="false"
            .value=${live(this.entries[key] ?? '')}
            ?readonly=${this.locked}
            aria-describedby=${[...described, asks ? 'problem' : ''].join(' ').trim()}
            aria-invalid=${fault || asks ? 'true' : 'false'}
            @input=${(event: Event) => this.#onInput(cell, event)}
            @change=${() => this.#onFinish(key)}
          />
          ${before ? nothing : sign}
        </div>
      </dd>
    </div>`;
  }

  #renderJudged(line: Line, cell: Cell, shown: Figures) {
    const { key, asked, unit } = cell;
    const words = messages().item;
    const verdict = judge(cell, this.response, shown)?.verdict ?? 'missed';
    const looks = LOOKS[verdict];
    const value = this.response[key];
    const told = (tag: string, figure: number) =>
      html`<dd class="told">
        <span class="tag">${tag}</span>
        ${renderFigure(formatNumber(figure, asked.decimals), unit)}
      </dd>`;
    return html`<div class="judged option locked ${looks.row}">
      <dt>
        <span class="mark ${looks.mark}" aria-hidden="true">${signOf(verdict)}</span>
        <span><span class="name">${line.label}</span>${renderNote(line)}</span>
      </dt>
      ${value === undefined ? nothing : told(this.#tag(verdict), value)}
      ${verdict === 'right' ? nothing : told(words.rightAnswer, enterable(asked, shown[key] ?? NaN))}
      ${verdict === 'follows' ? html`<dd class="say">${kindWords('calculate').carried}</dd>` : nothing}
      ${asked.explanation ? html`<dd class="say">${asked.explanation}</dd>` : nothing}
    </div>`;
  }

  #renderDone() {
    const done = filled(this.item, this.response);
    return html`<p class="done">
      ${kindWords('calculate').filled(done, cellsOf(this.item).length)}
    </p>`;
  }

  #tag(verdict: CellVerdict | 'missed'): string {
    const { tagPartly, tagRight, tagWrong } = messages().item;
    if (verdict === 'follows') return kindWords('calculate').follows;
    if (verdict === 'right') return tagRight;
    return verdict === 'partly' ? tagPartly : tagWrong;
  }

  /** What keeps an entry from being an answer, told once the learner has left its field. */
  #fault(cell: Cell): string {
    if (!(this.finished.has(cell.key) || this.problem)) return '';
    return entryProblem(this.entries[cell.key] ?? '', fieldOf(cell));
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

/** The lines of a sheet, a new group from each heading on. */
function groupsOf({ lines }: CalculateItem): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.heading || !last) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function fieldOf({ asked: { min, max, decimals }, unit }: Cell): FigureField {
  return { min, max, decimals, unit };
}

/** Decimals with which a given figure is written; in the unit of the sheet those of all its lines, as in a column. */
function decimalsOf(item: CalculateItem, { given = 0, unit = item.unit }: Line): number {
  if (unit !== item.unit) return decimalsIn(given);
  const column = item.lines.filter((line) => (line.unit ?? item.unit) === unit);
  return Math.max(...column.map((line) => line.asked?.decimals ?? decimalsIn(line.given ?? 0)));
}

function decimalsIn(value: number): number {
  return [0, 1, 2].find((decimals) => Number(value.toFixed(decimals)) === value) ?? 3;
}

function classesOf({ total }: Line): string {
  return total ? 'line total' : 'line';
}

function renderNote({ key, note }: Line) {
  return note ? html`<span id=${`note-${key}`} class="note">${note}</span>` : nothing;
}

/** A figure with its unit, each in its place of the column. */
function renderFigure(figure: string, unit: string) {
  const value = html`<span class="value">${figure}</span>`;
  const sign = html`<span class="sign">${unit}</span>`;
  return standsBefore(unit)
    ? html`<span class="figure">${sign} ${value}</span>`
    : html`<span class="figure after">${value} ${sign}</span>`;
}

function signOf(verdict: CellVerdict | 'missed') {
  if (verdict === 'wrong') return icon('cross');
  return verdict === 'right' || verdict === 'follows' ? icon('check') : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-calculate': CalculateElement;
  }
}
