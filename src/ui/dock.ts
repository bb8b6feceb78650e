import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './styles/base.js';
import type { Tone } from './feedback.js';

/**
 * The way on, always in reach of a thumb: buttons at the lower edge of the page.
 *
 * The first button stands at the start, one of class `main` at the end. It keeps its own height in
 * `--ptl-dock` of the page, so that what gets the focus is scrolled to above it; on a low page it
 * does not float at all.
 *
 * @slot - Buttons.
 * @slot feedback - A `ptl-feedback` above them; set the dock's `tone` as well.
 */
export class DockElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        --ground: var(--ptl-page);
        position: sticky;
        inset-block-end: 0;
        z-index: 2;
        background: var(--ground);
        box-shadow: var(--ptl-float);
      }
      :host([tone]) {
        box-shadow: none;
      }
      :host([tone='neutral']) {
        --ground: var(--ptl-shoal);
      }
      :host([tone='right']) {
        --ground: var(--ptl-right-tint);
      }
      :host([tone='partly']) {
        --ground: var(--ptl-partly-tint);
      }
      :host([tone='wrong']) {
        --ground: var(--ptl-wrong-tint);
      }
      .inner {
        inline-size: 100%;
        max-inline-size: 68rem;
        margin-inline: auto;
        padding: var(--ptl-space-3) var(--ptl-gutter);
        display: flex;
        flex-wrap: wrap;
        gap: var(--ptl-space-3);
        align-items: center;
        justify-content: space-between;
      }
      :host([tone]) .inner {
        padding-block: 0 var(--ptl-space-4);
      }
      ::slotted(.main) {
        flex: 0 1 16rem;
        margin-inline-start: auto !important;
      }
      @media (max-width: 30rem) {
        ::slotted(.main) {
          flex: 1 1 8rem;
          min-inline-size: min-content;
        }
        ::slotted(.btn) {
          padding-inline: 1rem !important;
        }
      }
      @media (max-height: 26rem) {
        :host {
          position: static;
        }
      }
      @media (max-height: 34rem) {
        :host([tone]) {
          position: static;
        }
      }
      @media (forced-colors: active) {
        :host {
          border-block-start: 1px solid CanvasText;
        }
        :host([tone]) {
          border-block-start: 0;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The tone of the feedback shown above the buttons; absent without feedback. */
  @property({ reflect: true }) tone: Tone | undefined;

  #observer: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(() => {
      this.#publish();
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#page.removeProperty('--ptl-dock');
  }

  override render() {
    return html`<slot name="feedback"></slot>
      <div class="inner"><slot></slot></div>`;
  }

  /** Tells the page how much of its lower edge is covered. */
  #publish(): void {
    const floats = getComputedStyle(this).position === 'sticky';
    this.#page.setProperty('--ptl-dock', `${String(floats ? this.offsetHeight : 0)}px`);
  }

  get #page(): CSSStyleDeclaration {
    return this.ownerDocument.documentElement.style;
  }
}
