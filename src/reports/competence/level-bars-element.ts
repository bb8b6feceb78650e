import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../../ui/styles/base.js';
import { variables } from '../../ui/variables.js';

/** One bar: how far somebody is in an area. Places are percent of the bar. */
export interface LevelBar {
  readonly name: string;
  /** The level in words. */
  readonly word: string;
  /** On how many answers it rests, and how it lies to the target. */
  readonly basis: string;
  /** The likeliest place and the band around it; absent where too little was answered. */
  readonly place?: { readonly at: number; readonly from: number; readonly to: number } | undefined;
  /** Where the target lies; absent without one. */
  readonly goal?: number | undefined;
  /** Where the middle half of a group lies; absent without one. */
  readonly others?: { readonly from: number; readonly to: number } | undefined;
}

/** What the signs of a bar are called. */
export interface LevelLegend {
  readonly you: string;
  readonly band: string;
  readonly goal: string;
  readonly others?: string | undefined;
}

/**
 * Levels as bars over five steps: a diamond for the likeliest, a band for where it may lie, a flag
 * for the target. No answers, no diamond: a gap is drawn as a gap.
 *
 * The words beside each bar say the same, so the drawing is hidden from readers of the screen.
 */
export class LevelBarsElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      ul {
        list-style: none;
        padding: 0;
      }
      li + li {
        margin: 0;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ptl-space-1) var(--ptl-space-4);
        font-size: var(--ptl-text-1);
        color: var(--ptl-soft);
        margin-block-end: var(--ptl-space-4);
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 0.5em;
      }
      .legend .you,
      .legend .band,
      .legend .goal {
        position: static;
        flex: none;
      }
      .legend .you {
        margin: 0 2px;
        inline-size: 0.75rem;
        block-size: 0.75rem;
        border: 0;
      }
      .legend .band {
        inline-size: 1.75rem;
        block-size: 0.5rem;
      }
      .legend .goal {
        position: relative;
        block-size: 1.1rem;
        margin-inline: 2px 8px;
      }
      .axis {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        font-size: var(--ptl-text-1);
        line-height: 1.3;
        color: var(--ptl-soft);
        margin-block-end: var(--ptl-space-4);
      }
      .axis span {
        padding: 0.25rem 0.25rem 0 0;
        hyphens: auto;
        border-block-start: 0.375rem solid var(--ptl-sunk);
        border-inline-end: 2px solid transparent;
        background-clip: padding-box;
      }
      .axis span:nth-child(2) {
        border-block-start-color: var(--ptl-shoal);
      }
      .axis span:nth-child(3) {
        border-block-start-color: var(--ptl-depth1);
      }
      .axis span:nth-child(4) {
        border-block-start-color: color-mix(in srgb, var(--ptl-depth1), var(--ptl-depth2));
      }
      .axis span:nth-child(5) {
        border-block-start-color: var(--ptl-depth2);
      }
      .levels {
        display: grid;
        gap: var(--ptl-space-4);
      }
      .level {
        display: grid;
        grid-template-columns: minmax(0, 1fr) fit-content(55%);
        gap: 0.25rem var(--ptl-space-4);
        align-items: end;
        line-height: 1.3;
        font-size: var(--ptl-text-2);
        font-weight: var(--ptl-weight-strong);
        break-inside: avoid;
      }
      .word {
        text-align: end;
      }
      .basis {
        grid-column: 1 / -1;
        font-size: var(--ptl-text-1);
        font-weight: var(--ptl-weight);
        color: var(--ptl-soft);
      }
      .bar {
        grid-column: 1 / -1;
        position: relative;
        block-size: 1.5rem;
        border-radius: var(--ptl-radius-1);
        background: linear-gradient(
          to right,
          var(--ptl-sunk) 20%,
          var(--ptl-shoal) 0 40%,
          var(--ptl-depth1) 0 60%,
          color-mix(in srgb, var(--ptl-depth1), var(--ptl-depth2)) 0 80%,
          var(--ptl-depth2) 0
        );
      }
      .bar::before {
        content: '';
        position: absolute;
        inset: 0;
        background: linear-gradient(to left, var(--ptl-page) 2px, transparent 0) 0 0 / 20% 100%;
        border-radius: inherit;
      }
      :host(:dir(rtl)) .bar {
        background: var(--ptl-shoal);
      }
      .band {
        position: absolute;
        inset-block: 0.5rem;
        inset-inline-start: calc(var(--from) * 1%);
        inline-size: calc((var(--to) - var(--from)) * 1%);
        background: var(--ptl-depth4);
        border-radius: 1rem;
      }
      .you {
        position: absolute;
        inset-block-start: calc(50% - 0.5rem);
        inset-inline-start: calc(var(--at) * 1% - 0.5rem);
        inline-size: 1rem;
        block-size: 1rem;
        background: var(--ptl-route);
        border: 2px solid var(--ptl-card);
        rotate: 45deg;
        border-radius: 2px;
      }
      /* Below the bar, open like a bracket: no part of one's own result. */
      .others {
        position: absolute;
        inset-block-end: -0.45rem;
        inset-inline-start: calc(var(--from) * 1%);
        inline-size: calc((var(--to) - var(--from)) * 1%);
        block-size: 0.35rem;
        border: 2px solid var(--ptl-soft);
        border-block-start: 0;
      }
      .legend .others {
        position: static;
        inline-size: 1.5rem;
      }
      .goal {
        position: absolute;
        inset-block: -0.2rem;
        inset-inline-start: calc(var(--goal) * 1% - 1.25px);
        inline-size: 2.5px;
        background: var(--ptl-ink);
      }
      .goal::after {
        content: '';
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 100%;
        inline-size: 0.5rem;
        block-size: 0.5rem;
        background: var(--ptl-ink);
        clip-path: polygon(0 0, 100% 50%, 0 100%);
      }
      @container (max-width: 26rem) {
        .axis span:not(:first-child, :last-child) {
          font-size: 0;
        }
      }
      @container (17rem < width < 26rem) {
        .axis :first-child {
          white-space: nowrap;
        }
      }
      @container (min-width: 46rem) {
        .level {
          grid-template-columns: 12.5rem minmax(0, 1fr) 10rem;
          align-items: center;
        }
        .bar {
          grid-area: 1 / 2;
        }
        .word {
          grid-area: 1 / 3;
          text-align: start;
        }
        .basis {
          grid-column: 2 / -1;
        }
        .axis {
          margin-inline: calc(12.5rem + var(--ptl-space-4)) calc(10rem + var(--ptl-space-4));
        }
      }
      @media (forced-colors: active) {
        .bar {
          border: 1px solid CanvasText;
        }
        .axis span {
          border: 0;
        }
        .band {
          forced-color-adjust: none;
          background: GrayText;
        }
        .you {
          forced-color-adjust: none;
          background: Highlight;
          border-color: Canvas;
        }
        .goal,
        .goal::after {
          forced-color-adjust: none;
          background: CanvasText;
        }
        .others {
          border-color: CanvasText;
        }
      }
      @media print {
        .bar {
          border: 0.75pt solid #777;
        }
        .band,
        .you,
        .goal,
        .goal::after {
          print-color-adjust: exact;
        }
        .you {
          background: #000;
        }
      }
    `,
  ];

  /** One bar each, in their order. */
  @property({ attribute: false }) bars: readonly LevelBar[] = [];

  /** Names of the five steps, the lowest first. */
  @property({ attribute: false }) steps: readonly string[] = [];

  @property({ attribute: false }) legend: LevelLegend = { you: '', band: '', goal: '' };

  override render() {
    const { you, band, goal, others } = this.legend;
    const aimed = this.bars.some((bar) => bar.goal !== undefined);
    return html`<ul class="legend">
        <li><i class="you"></i>${you}</li>
        <li><i class="band"></i>${band}</li>
        ${aimed ? html`<li><i class="goal"></i>${goal}</li>` : nothing}
        ${this.bars.some((bar) => bar.others) ? html`<li><i class="others"></i>${others}</li>` : nothing}
      </ul>
      <div class="axis" aria-hidden="true">
        ${this.steps.map((step) => html`<span>${step}</span>`)}
      </div>
      <ul class="levels">
        ${this.bars.map((bar) => this.#renderBar(bar))}
      </ul>`;
  }

  #renderBar({ name, word, basis, place, goal, others }: LevelBar) {
    return html`<li class="level">
      <span class="name">${name}</span>
      <span class="word">${word}</span>
      <span class="bar" aria-hidden="true"
        >${
          place
            ? html`<i class="band" ${variables({ '--from': place.from, '--to': place.to })}></i>`
            : nothing
        }${
          others
            ? html`<i
                class="others"
                ${variables({ '--from': others.from, '--to': others.to })}
              ></i>`
            : nothing
        }${
          goal === undefined ? nothing : html`<i class="goal" ${variables({ '--goal': goal })}></i>`
        }${place ? html`<i class="you" ${variables({ '--at': place.at })}></i>` : nothing}</span
      >
      <span class="basis">${basis}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-level-bars': LevelBarsElement;
  }
}
