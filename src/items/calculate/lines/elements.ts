import { html, nothing } from 'lit';
import { messages } from '../../../i18n/current.js';
import { formatNumber } from '../../../i18n/format.js';
import type {} from '../../../i18n/kinds/calculate.js';
import { kindWords } from '../../../i18n/kinds/words.js';
import { icon } from '../../../ui/icon.js';
import { standsBefore } from '../../figure-entry.js';
import type { CalculateResponse } from '../calculate.js';
import { formulaInWords } from '../formula-words.js';
import type { CalculateItem } from '../schema.js';
import { enterable, judge, type Cell, type CellVerdict, type Figures } from '../sheet.js';

/** A line of a sheet. */
export type Line = CalculateItem['lines'][number];

/** How a cell fares; `missed` is one without a figure. */
type LineVerdict = CellVerdict | 'missed';

const LOOKS: Readonly<Record<LineVerdict, { readonly row: string; readonly mark: string }>> = {
  right: { row: 'right', mark: 'right' },
  follows: { row: 'right', mark: 'right' },
  partly: { row: 'partly', mark: 'partly' },
  wrong: { row: 'wrong', mark: 'wrong' },
  missed: { row: 'best', mark: 'none' },
};

/** What a line with a cell shows once the answer is shown. */
export interface JudgedLine {
  readonly item: CalculateItem;
  readonly line: Line;
  readonly cell: Cell;
  readonly response: CalculateResponse;
  readonly right: Figures;
}

/** The lines of a sheet, a new group from each heading on. */
export function groupsOf({ lines }: CalculateItem): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.heading || !last) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

/** Decimals with which a given figure is written; in the unit of the sheet those of all its lines, as in a column. */
export function decimalsOf(item: CalculateItem, { given = 0, unit = item.unit }: Line): number {
  if (unit !== item.unit) return decimalsIn(given);
  const column = item.lines.filter((line) => (line.unit ?? item.unit) === unit);
  return Math.max(...column.map((line) => line.asked?.decimals ?? decimalsIn(line.given ?? 0)));
}

/** The small words below the name of a line. */
export function renderNote({ key, note }: Line) {
  return note ? html`<span id=${`note-${key}`} class="note">${note}</span>` : nothing;
}

/** A figure with its unit, each in its place of the column. */
export function renderFigure(figure: string, unit: string) {
  const value = html`<span class="value">${figure}</span>`;
  const sign = html`<span class="sign">${unit}</span>`;
  return standsBefore(unit)
    ? html`<span class="figure">${sign} ${value}</span>`
    : html`<span class="figure after">${value} ${sign}</span>`;
}

/** A row that says how the learner's figure fares, what is right and how that comes about. */
export function renderJudgedLine(judged: JudgedLine) {
  const { line, cell, response, right } = judged;
  const { key, asked, unit } = cell;
  const verdict = judge(cell, response, right)?.verdict ?? 'missed';
  const value = response[key];
  const figure = (one: number) => renderFigure(formatNumber(one, asked.decimals), unit);
  return html`<tr role="row" class="judged option locked ${LOOKS[verdict].row}">
    <th scope="row" role="rowheader">
      <span class="mark ${LOOKS[verdict].mark}" aria-hidden="true">${signOf(verdict)}</span>
      <span><span class="name">${line.label}</span>${renderNote(line)}</span>
    </th>
    <td role="cell">
      <p class="told ${verdict === 'missed' ? 'open' : ''}">
        <span class="tag">${tagOf(verdict)}</span> ${value === undefined ? nothing : figure(value)}
      </p>
      ${
        verdict === 'right'
          ? nothing
          : html`<p class="told">
              <span class="tag">${messages().item.rightAnswer}</span>
              ${figure(enterable(asked, right[key] ?? NaN))}
            </p>`
      }
      ${verdict === 'follows' ? html`<p class="say">${kindWords('calculate').carried}</p>` : nothing}
      <p class="say">${asked.explanation ?? wayTo(judged)}</p>
    </td>
  </tr>`;
}

function decimalsIn(value: number): number {
  return [0, 1, 2].find((decimals) => Number(value.toFixed(decimals)) === value) ?? 3;
}

/** How the right figure comes about, where the author has not said it. */
function wayTo({ item, cell }: JudgedLine): string {
  const words = kindWords('calculate');
  const nameOf = (key: string) => item.lines.find((line) => line.key === key)?.label ?? '';
  return words.workedOut(formulaInWords(cell.asked.formula, { nameOf, words }));
}

function tagOf(verdict: LineVerdict): string {
  const { item, phrases } = messages();
  if (verdict === 'missed') return phrases.notAnswered;
  if (verdict === 'follows') return kindWords('calculate').follows;
  return { right: item.tagRight, partly: item.tagPartly, wrong: item.tagWrong }[verdict];
}

function signOf(verdict: LineVerdict) {
  if (verdict === 'wrong') return icon('cross');
  return verdict === 'right' || verdict === 'follows' ? icon('check') : nothing;
}
