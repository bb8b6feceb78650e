import { css, html, type TemplateResult } from 'lit';
import { inlineText, type Block, type Inline, type Prose } from '../content/prose.js';
import { table } from './styles/table.js';

type TableBlock = Extract<Block, { type: 'table' }>;

/**
 * Authored prose as elements; styled by `proseStyles`.
 *
 * A table without heads becomes a list of facts. Headings keep their level, which starts at 2.
 */
export function renderProse(prose: Prose): unknown {
  return prose.map(renderBlock);
}

/** A run of authored text with its marks. */
export function renderInline(content: readonly Inline[]): unknown {
  return content.map(renderPart);
}

function renderBlock(block: Block): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderInline(block.content)}</p>`;
    case 'heading':
      return block.level === 2
        ? html`<h2>${renderInline(block.content)}</h2>`
        : html`<h3>${renderInline(block.content)}</h3>`;
    case 'list':
      return renderList(block.ordered, block.items);
    case 'quote':
      return html`<blockquote>${renderProse(block.content)}</blockquote>`;
    case 'table':
      return block.head.length === 0 ? renderFacts(block) : renderTable(block);
    case 'image':
      return html`<img src=${block.src} alt=${block.alt} loading="lazy" />`;
  }
}

function renderList(ordered: boolean, items: readonly Prose[]): TemplateResult {
  const rows = items.map((item) => html`<li>${renderItem(item)}</li>`);
  return ordered
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`;
}

/** An item of one paragraph stands without the paragraph's space. */
function renderItem(item: Prose): unknown {
  const [first] = item;
  return item.length === 1 && first?.type === 'paragraph'
    ? renderInline(first.content)
    : renderProse(item);
}

function renderFacts({ rows }: TableBlock): TemplateResult {
  return html`<dl class="facts">
    ${rows.map(
      ([term = [], ...values]) =>
        html`<dt>${renderInline(term)}</dt>
          ${values.map((value) => html`<dd>${renderInline(value)}</dd>`)}`,
    )}
  </dl>`;
}

function renderTable({ head, rows, numeric }: TableBlock): TemplateResult {
  const side = (column: number) => (numeric[column] ? 'n' : '');
  return html`<table class="table blocks">
    <thead>
      <tr>
        ${head.map((cell, k) => html`<th scope="col" class=${side(k)}>${renderInline(cell)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map(
              (cell, k) =>
                html`<td class=${side(k)} data-head=${inlineText(head[k] ?? [])}>
                  <span>${renderInline(cell)}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderPart(part: Inline): unknown {
  if (typeof part === 'string') return part;
  switch (part.type) {
    case 'strong':
      return html`<strong>${renderInline(part.content)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(part.content)}</em>`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'link':
      return html`<a href=${part.href} target="_blank" rel="noopener noreferrer"
        >${renderInline(part.content)}</a
      >`;
    case 'term':
      return html`<button class="term" type="button" value=${part.id}>
        ${renderInline(part.content)}
      </button>`;
    case 'break':
      return html`<br />`;
  }
}

/** Styles of authored prose within an element of class `prose`; `plate` brings those of facts. */
export const proseStyles = [
  table,
  css`
    .prose > * + * {
      margin-block-start: var(--ptl-space-4);
    }
    .prose > :is(h2, h3) + * {
      margin-block-start: var(--ptl-space-2);
    }
    .prose > * + :is(h2, h3) {
      margin-block-start: var(--ptl-space-5);
    }
    .prose h2 {
      font-size: var(--ptl-text-4);
    }
    .prose h3 {
      font-size: var(--ptl-text-3);
    }
    .prose blockquote {
      margin-inline: 0;
      padding-inline-start: var(--ptl-space-4);
      border-inline-start: 3px solid var(--ptl-depth4);
    }
    .prose code {
      padding: 0.1em 0.35em;
      border-radius: var(--ptl-radius-1);
      background: var(--ptl-sunk);
      font-family: inherit;
      font-variant-numeric: tabular-nums;
      overflow-wrap: anywhere;
    }
    .prose img {
      border-radius: var(--ptl-radius-2);
      block-size: auto;
    }
  `,
];
