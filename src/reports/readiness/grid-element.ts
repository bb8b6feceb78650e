import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../i18n/current.js';
import { Localized } from '../../i18n/localize.js';
import { base } from '../../ui/styles/base.js';

/** A cell of the grid by row and column, from 0, the lowest level first. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Two axes with three levels each as a table, and the cell that the learner is in.
 *
 * The highest row stands on top, as on a chart; deeper water is further on.
 */
export class GridElement extends LitElement {
  static override styles = [
    base,
    css`
      table {
        inline-size: calc(100% + 8px);
        border-collapse: separate;
        border-spacing: 4px;
        margin-inline: -4px;
        table-layout: fixed;
        font-size: var(--ptl-text-1);
        line-height: 1.3;
      }
      :host {
        container-type: inline-size;
      }
      tbody td {
        position: relative;
        block-size: 5.25rem;
        vertical-align: top;
        padding: 0.5rem;
        border-radius: var(--ptl-radius-1);
        background: var(--ptl-shoal);
        hyphens: auto;
      }
      .deep1 {
        background: var(--ptl-depth1);
      }
      .deep2 {
        background: var(--ptl-depth2);
      }
      tbody .here {
        outline: 3px solid var(--ptl-route);
        outline-offset: -3px;
        font-weight: var(--ptl-weight-title);
        padding-block-end: 1.75rem;
      }
      .here::after {
        content: '';
        position: absolute;
        inset-block-end: 0.7rem;
        inset-inline-end: 0.7rem;
        inline-size: 0.85rem;
        block-size: 0.85rem;
        background: var(--ptl-route);
        border: 2px solid var(--ptl-card);
        border-radius: 2px;
        rotate: 45deg;
      }
      th {
        font-weight: var(--ptl-weight);
        color: var(--ptl-soft);
        text-align: start;
        hyphens: auto;
      }
      thead th {
        padding-block-end: 0.2rem;
        vertical-align: bottom;
      }
      tbody th {
        padding-inline-end: 0.4rem;
      }
      .side {
        inline-size: 5.6rem;
      }
      @container (max-width: 26rem) {
        .side {
          inline-size: 4.4rem;
        }
        tbody td {
          padding: 0.35rem;
        }
        tbody .here {
          padding-block-end: 1.6rem;
        }
      }
      /* No room for columns, as with text twice as large: one cell below the other. */
      @container (max-width: 14rem) {
        table,
        tbody,
        tr,
        tbody :is(th, td) {
          display: block;
        }
        thead {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        tbody :is(th, td) {
          block-size: auto;
          margin-block-start: 0.35rem;
        }
        tbody td::before {
          content: attr(data-head) / '';
          display: block;
          font-weight: var(--ptl-weight);
        }
      }
      @media (forced-colors: active) {
        tbody td {
          border: 1px solid CanvasText;
        }
        .here::after {
          forced-color-adjust: none;
          background: Highlight;
          border-color: Canvas;
        }
      }
      @media print {
        table {
          inline-size: 100%;
          margin-inline: 0;
        }
        tbody td {
          block-size: 3.75rem;
          border: 0.75pt solid #777;
        }
        .here {
          outline-color: #000;
        }
        .here::after {
          background: #000;
          print-color-adjust: exact;
        }
        tr {
          break-inside: avoid;
        }
      }
    `,
  ];

  /** What the table shows, for readers of the screen. */
  @property() caption = '';

  /** Heads of the columns, the lowest level first. */
  @property({ attribute: false }) columns: readonly string[] = [];

  /** Heads of the rows, the lowest level first. */
  @property({ attribute: false }) rows: readonly string[] = [];

  /** Words by row and column, the lowest levels first. */
  @property({ attribute: false }) cells: readonly (readonly string[])[] = [];

  /** Where the learner is; absent when too little was answered. */
  @property({ attribute: false }) at: GridPlace | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    const rows = this.rows.map((head, row) => this.#renderRow(head, row)).reverse();
    return html`<table>
      <caption class="hide">
        ${this.caption}
      </caption>
      <thead>
        <tr>
          <td class="side"></td>
          ${this.columns.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
  }

  #renderRow(head: string, row: number) {
    const cells = this.cells[row] ?? [];
    return html`<tr>
      <th scope="row">${head}</th>
      ${cells.map((words, column) => this.#renderCell(words, row, column))}
    </tr>`;
  }

  #renderCell(words: string, row: number, column: number) {
    const here = this.at?.row === row && this.at.column === column;
    const depth = Math.max(0, Math.min(2, row + column - 1));
    return html`<td
      class="deep${depth} ${here ? 'here' : ''}"
      data-head=${this.columns[column] ?? ''}
    >
      ${words}${here ? html`<span class="hide">. ${messages().readiness.here}</span>` : nothing}
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-grid': GridElement;
  }
}
