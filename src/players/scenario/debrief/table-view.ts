import { html, type TemplateResult } from 'lit';

/** A table whose rows become blocks on a narrow page, where each cell has its head beside it. */
export interface DebriefTable {
  readonly heads: readonly string[];
  /** The first cell of each names the row. */
  readonly rows: readonly (readonly unknown[])[];
  /** How many of the last columns hold figures. */
  readonly figures: number;
}

/** A table of the debrief. */
export function renderTable({ heads, rows, figures }: DebriefTable): TemplateResult {
  const side = (column: number) => (column < heads.length - figures ? '' : 'n');
  return html`<table class="table blocks">
    <thead>
      <tr>
        ${heads.map((head, at) => html`<th scope="col" class=${side(at)}>${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name, ...cells]) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${cells.map(
              (cell, at) =>
                html`<td class=${side(at + 1)} data-head=${heads[at + 1] ?? ''}>
                  <div>${cell}</div>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
