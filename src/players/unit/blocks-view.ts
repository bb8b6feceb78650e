import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Prose } from '../../content/prose.js';
import { kindWords } from '../../i18n/kinds/words.js';
import { formatNumber } from '../../i18n/format.js';
import { renderProse } from '../../ui/prose.js';
import type { FurtherBlock } from './further-blocks.js';
import type { BoxKind, LinesKind, UnitBlock, UnitLine } from './content.js';

/** A block that only shows something. */
export type ShownBlock = Exclude<
  UnitBlock,
  { readonly block: 'practice' | 'write' | 'task' | FurtherBlock }
>;

/** A block of a step, without what a learner can do in it. */
export function renderShown(block: ShownBlock): TemplateResult {
  switch (block.block) {
    case 'text':
      return html`<div class="prose">${renderProse(block.text)}</div>`;
    case 'dialogue':
    case 'flow':
    case 'timeline':
      return renderLines(block.block, block.title, block.lines);
    case 'bars':
      return renderBars(block);
    default:
      return renderBox(block.block, block.title, block.text, block.notes);
  }
}

function renderHead(kind: BoxKind | LinesKind | 'bars', title: string | undefined) {
  const name = kindWords('unit').boxes[kind];
  return title
    ? html`<p class="tag">${name}</p>
        <h2>${title}</h2>`
    : html`<h2 class="tag">${name}</h2>`;
}

function renderBox(kind: BoxKind, title: string | undefined, text: Prose, notes?: Prose) {
  return html`<section class="box ${kind}">
    ${renderHead(kind, title)}
    <div class="prose">${renderProse(text)}</div>
    ${
      notes
        ? html`<div class="notes">
            <h3 class="tag">${kindWords('unit').notes}</h3>
            <div class="prose small">${renderProse(notes)}</div>
          </div>`
        : nothing
    }
  </section>`;
}

function renderLines(kind: LinesKind, title: string | undefined, lines: readonly UnitLine[]) {
  const [first] = lines;
  const rows = lines.map(
    ({ label, text }) =>
      html`<li class=${label === first?.label ? 'first' : ''}>
        <p class="label">${label}</p>
        <div>${renderProse(text)}</div>
      </li>`,
  );
  return html`<section class="lines ${kind}">
    ${renderHead(kind, title)}
    <ol role="list">
      ${rows}
    </ol>
  </section>`;
}

/** A table whose figures are drawn too. */
function renderBars({ bars, decimals, head, title }: Extract<UnitBlock, { block: 'bars' }>) {
  const most = Math.max(...bars.map(({ value }) => value));
  return html`<section class="lines">
    ${renderHead('bars', title)}
    <table class="bars">
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ label, remark, value }) =>
            html`<tr>
              <th scope="row">${label}</th>
              <td class="n">
                ${formatNumber(value, decimals)}
                <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
                  ${svg`<rect width=${(100 * value) / most} height="6" />`}
                </svg>
              </td>
              ${head.length > 2 ? html`<td>${remark}</td>` : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
