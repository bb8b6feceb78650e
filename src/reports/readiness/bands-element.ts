import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from '../../ui/styles/base.js';
import { variables } from '../../ui/variables.js';

/** One bar: a name, its score if there is one, and what the score means in words. */
export interface BandRow {
  readonly name: string;
  /** 0 to 100; absent while too little was answered. */
  readonly score?: number | undefined;
  /** Such as `74 · Pilot`, or `Not enough answers`. */
  readonly word: string;
  /** On how many answers it rests. */
  readonly basis: string;
}

/** A band of the scale, from its lowest score up to the next band. */
export interface Band {
  readonly title: string;
  /** 0 to 100. */
  readonly from: number;
}

/**
 * Scores as bars over four bands. No answers, no bar: a gap is drawn as a gap.
 *
 * The words beside each bar say the same, so the drawing is hidden from readers of the screen.
 */
export class BandsElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        container-type: inline-size;
      }
      .axis {
        display: flex;
        align-items: end;
        font-size: var(--ptl-text-1);
        line-height: 1.3;
        color: var(--ptl-soft);
        margin-block-end: var(--ptl-space-2);
      }
      .axis span {
        inline-size: calc((var(--to) - var(--from)) * 1%);
        padding-inline-end: 0.25rem;
        hyphens: auto;
      }
      .axis span:last-child {
        padding: 0;
      }
      ul {
        display: grid;
        gap: 0.85rem;
        list-style: none;
        padding: 0;
      }
      li {
        margin: 0;
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.2rem var(--ptl-space-4);
        align-items: end;
        font-size: var(--ptl-text-2);
        line-height: 1.3;
        break-inside: avoid;
      }
      .name {
        font-weight: var(--ptl-weight-strong);
      }
      .word {
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
      .basis {
        grid-column: 1 / -1;
        font-size: var(--ptl-text-1);
        color: var(--ptl-soft);
      }
      .bar {
        grid-column: 1 / -1;
        position: relative;
        block-size: 0.8rem;
        border-radius: var(--ptl-radius-1);
        overflow: hidden;
        --a: calc(var(--two) * 1%);
        --b: calc(var(--three) * 1%);
        --c: calc(var(--four) * 1%);
        --mid: color-mix(in srgb, var(--ptl-depth1), var(--ptl-depth2));
        background: linear-gradient(
          to right,
          var(--ptl-shoal) var(--a),
          var(--ptl-depth1) 0 var(--b),
          var(--mid) 0 var(--c),
          var(--ptl-depth2) 0
        );
      }
      .bar:dir(rtl) {
        background: linear-gradient(
          to left,
          var(--ptl-shoal) var(--a),
          var(--ptl-depth1) 0 var(--b),
          var(--mid) 0 var(--c),
          var(--ptl-depth2) 0
        );
      }
      /* White joints between the bands. */
      .bar i {
        position: absolute;
        inset-block: 0;
        inline-size: 2px;
        background: var(--ptl-page);
      }
      .bar i:nth-of-type(1) {
        inset-inline-start: calc(var(--a) - 1px);
      }
      .bar i:nth-of-type(2) {
        inset-inline-start: calc(var(--b) - 1px);
      }
      .bar i:nth-of-type(3) {
        inset-inline-start: calc(var(--c) - 1px);
      }
      .bar b {
        position: absolute;
        inset-block: 0.15rem;
        inset-inline-start: 0;
        inline-size: calc(var(--score) * 1%);
        min-inline-size: 0.25rem;
        background: var(--ptl-sea);
        border-start-end-radius: 1rem;
        border-end-end-radius: 1rem;
      }
      .gap {
        grid-column: 1 / -1;
        block-size: 0.8rem;
        border: 1.5px dashed var(--ptl-edge);
        border-radius: var(--ptl-radius-1);
      }
      @container (max-width: 14rem) {
        li {
          grid-template-columns: minmax(0, 1fr);
        }
        .word {
          text-align: start;
        }
      }
      @container (max-width: 28rem) {
        .axis {
          display: flex;
          justify-content: space-between;
        }
        .axis span {
          inline-size: auto;
        }
        .axis span:nth-child(2),
        .axis span:nth-child(3) {
          display: none;
        }
      }
      @media (forced-colors: active) {
        .bar {
          border: 1px solid CanvasText;
        }
        .bar i {
          forced-color-adjust: none;
          background: CanvasText;
        }
        .bar b {
          forced-color-adjust: none;
          background: Highlight;
        }
      }
      @media print {
        .bar {
          border: 0.75pt solid #7a8791;
          print-color-adjust: exact;
          background: linear-gradient(
            to right,
            #fff var(--a),
            #f1f4f4 0 var(--b),
            #e2e9ea 0 var(--c),
            #d0dadc 0
          );
        }
        .bar i {
          background: #7a8791;
          inline-size: 1px;
        }
        .bar b {
          background: #33414c;
        }
      }
    `,
  ];

  /** The bars, in the order shown. */
  @property({ attribute: false }) rows: readonly BandRow[] = [];

  /** The four bands, the lowest first. */
  @property({ attribute: false }) bands: readonly Band[] = [];

  override render() {
    const [, two, three, four] = this.bands.map((band) => band.from);
    const limits = { '--two': two ?? 25, '--three': three ?? 50, '--four': four ?? 75 };
    return html`<div ${variables(limits)}>
      <div class="axis" aria-hidden="true">
        ${this.bands.map((band, k) => this.#renderBand(band, this.bands[k + 1]?.from ?? 100))}
      </div>
      <ul>
        ${this.rows.map((row) => this.#renderRow(row))}
      </ul>
    </div>`;
  }

  #renderBand({ title, from }: Band, to: number) {
    return html`<span ${variables({ '--from': from, '--to': to })}>${title}</span>`;
  }

  #renderRow({ name, score, word, basis }: BandRow) {
    return html`<li>
      <span class="name">${name}</span>
      <span class="word">${word}</span>
      ${
        score === undefined
          ? html`<span class="gap" aria-hidden="true"></span>`
          : html`<span class="bar" aria-hidden="true"
              ><i></i><i></i><i></i><b ${variables({ '--score': score })}></b
            ></span>`
      }
      ${basis ? html`<span class="basis">${basis}</span>` : nothing}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-bands': BandsElement;
  }
}
