import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { brandMark } from './icon.js';
import { base } from './styles/base.js';

/**
 * The sheet that every screen lies on: a head, the screen itself, and at the end what is docked.
 *
 * The head holds the sign and the title, then what is slotted as `language` and `status`, then the
 * `scale`. On print it is the head of the page, with the chequered line below.
 *
 * @slot - The screen. It gets the page's width and gutters, unless the frame is `full`.
 * @slot language - The language switch and the like.
 * @slot status - The status line.
 * @slot scale - The progress of the learner.
 * @slot dock - A `ptl-dock`, unless the screen brings its own.
 */
export class FrameElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      .head,
      .page {
        inline-size: 100%;
        max-inline-size: 68rem;
        margin-inline: auto;
        padding-inline: var(--ptl-gutter);
      }
      .head {
        padding-block-start: var(--ptl-space-4);
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--ptl-space-3);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--ptl-space-2) var(--ptl-space-4);
      }
      .brand {
        display: flex;
        align-items: center;
        gap: var(--ptl-space-2);
        flex: 1 1 8rem;
        min-inline-size: 0;
        min-block-size: var(--ptl-target);
        font-weight: var(--ptl-weight-strong);
        font-size: var(--ptl-text-2);
        line-height: 1.3;
      }
      /* On a phone the status goes below a long title, which else breaks word by word. */
      :host([full]) .brand {
        min-block-size: 0;
        flex-basis: 14rem;
      }
      .brand > span {
        min-inline-size: 0;
      }
      .brand-mark {
        inline-size: 1.75rem;
        block-size: 1.75rem;
        flex: none;
        stroke: var(--ptl-ink);
      }
      .point {
        fill: var(--ptl-route);
        stroke: var(--ptl-page);
      }
      .logo {
        block-size: 2.25rem;
        inline-size: auto;
        max-inline-size: 9rem;
        object-fit: contain;
      }
      main {
        flex: 1;
        display: flex;
        flex-direction: column;
      }
      main.page {
        display: block;
        padding-block: var(--ptl-space-5) var(--ptl-space-7);
      }
      ::slotted(:not([slot])) {
        min-inline-size: 0;
      }
      main:not(.page) ::slotted(*) {
        flex: 1 0 auto;
      }
      .line {
        display: none;
      }
      @media (min-width: 60rem) {
        main.page {
          padding-block-start: var(--ptl-space-6);
        }
      }
      @media print {
        .head,
        main.page {
          padding: 0;
          max-inline-size: none;
        }
        main.page {
          padding-block-start: 5mm;
        }
        ::slotted([slot='status']),
        ::slotted([slot='language']),
        ::slotted([slot='scale']),
        ::slotted([slot='dock']) {
          display: none !important;
        }
        .line {
          display: block;
          block-size: 7px;
          border: 1.5px solid #11263a;
          background: repeating-linear-gradient(to right, #11263a 0 2.5rem, #fff 2.5rem 5rem);
          print-color-adjust: exact;
        }
      }
    `,
  ];

  /** What stands beside the sign: the publisher on the start screen, else the module's title. */
  @property() heading = '';

  /** Path of a publisher's logo, shown instead of the sign. */
  @property() logo = '';

  /** What the logo says. */
  @property({ attribute: 'logo-alt' }) logoAlt = '';

  /** Gives the screen the whole width; it lays out its own `page` and dock. */
  @property({ type: Boolean, reflect: true }) full = false;

  override render() {
    return html`
      <header class="head">
        <div class="row">
          <div class="brand">
            ${this.logo ? html`<img class="logo" src=${this.logo} alt=${this.logoAlt} />` : brandMark}
            <span>${this.heading}</span>
          </div>
          <slot name="language"></slot>
          <slot name="status"></slot>
        </div>
        <slot name="scale"></slot>
        <div class="line"></div>
      </header>
      <main class=${this.full ? 'wide' : 'page'}><slot></slot></main>
      <slot name="dock"></slot>
    `;
  }
}
