import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './styles/base.js';
import { grouped, type Step } from './steps.js';
import { variables } from './variables.js';

/** Above this many steps, one cell stands for a group. */
const MOST_CELLS = 40;

/**
 * Progress, drawn as the chequered border of a map sheet, one cell a step.
 *
 * The words carry the meaning; the drawing is hidden from readers of the screen.
 */
export class ScaleElement extends LitElement {
  static override styles = [
    base,
    css`
      .words {
        display: flex;
        justify-content: space-between;
        gap: 0 var(--ptl-space-3);
        flex-wrap: wrap;
        font-size: var(--ptl-text-1);
        font-variant-numeric: tabular-nums;
        color: var(--ptl-soft);
        line-height: 1.4;
        margin-block-end: 0.7rem;
      }
      strong {
        color: var(--ptl-ink);
      }
      .scale {
        position: relative;
        display: grid;
        grid-template-columns: repeat(var(--cells), minmax(0, 1fr));
        block-size: 0.75rem;
        border: 1.5px solid var(--ptl-ink);
        border-radius: 1px;
        background: var(--ptl-card);
      }
      i {
        border-inline-end: 1px solid var(--ptl-line);
        background: linear-gradient(var(--over) 50%, var(--under) 0) no-repeat 0 0 / 0 100%;
        transition: background-size var(--ptl-calm) var(--ptl-ease);
      }
      i:dir(rtl) {
        background-position: 100% 0;
      }
      i {
        --over: var(--ptl-depth2);
        --under: var(--ptl-sea);
      }
      i:nth-child(even) {
        --over: var(--ptl-sea);
        --under: var(--ptl-depth2);
      }
      .done {
        background-size: 100% 100%;
        border-color: transparent;
        border-inline-end-width: 0;
      }
      .open {
        border: 0;
        box-shadow: inset 0 0 0 2px var(--ptl-wrong);
      }
      i:last-of-type {
        border-inline-end: 0;
      }
      .point {
        position: absolute;
        inset-block-end: calc(100% + 2px);
        inset-inline-start: calc(100% * (var(--at) + 0.5) / var(--cells));
        inline-size: 0.75rem;
        block-size: 0.5rem;
        margin-inline-start: -0.375rem;
        background: var(--ptl-route);
        clip-path: polygon(0 0, 100% 0, 50% 100%);
        transition: inset-inline-start var(--ptl-calm) var(--ptl-ease);
      }
      @media (forced-colors: active) {
        .scale,
        .scale * {
          forced-color-adjust: none;
          border-color: CanvasText;
        }
        .scale {
          background: Canvas;
        }
        i {
          --over: CanvasText;
          --under: CanvasText;
        }
        i:nth-child(even) {
          --over: CanvasText;
          --under: CanvasText;
        }
        .open {
          box-shadow: inset 0 0 0 2px Highlight;
        }
        .point {
          background: Highlight;
        }
      }
      @media print {
        .scale * {
          print-color-adjust: exact;
        }
      }
    `,
  ];

  /** The steps in order. */
  @property({ attribute: false }) steps: readonly Step[] = [];

  /** Index of the present step; below 0 for none. */
  @property({ type: Number }) at = -1;

  /** The words that stand out, such as `Question 10`. */
  @property() lead = '';

  /** The words after them, such as `of 36`. */
  @property() rest = '';

  /** The words at the other end, such as `about 15 min left`. */
  @property() aside = '';

  override render() {
    const size = Math.ceil(this.steps.length / MOST_CELLS);
    const cells = grouped(this.steps, Math.max(1, size));
    const at = Math.floor(this.at / Math.max(1, size));
    return html`
      <p class="words">
        <span><strong>${this.lead}</strong> ${this.rest}</span><span>${this.aside}</span>
      </p>
      <div class="scale" aria-hidden="true" ${variables({ '--cells': cells.length, '--at': at })}>
        ${cells.map((step) => html`<i class=${step}></i>`)}
        ${this.at < 0 ? nothing : html`<b class="point"></b>`}
      </div>
    `;
  }
}
