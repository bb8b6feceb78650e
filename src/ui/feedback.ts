import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Prose } from '../content/prose.js';
import { focusPart } from './focus.js';
import { icon } from './icon.js';
import { proseStyles, renderProse } from './prose.js';
import { base } from './styles/base.js';
import { mark } from './styles/mark.js';

/** What feedback says of an answer; neutral where there is no right one. */
export type Tone = 'right' | 'partly' | 'wrong' | 'neutral';

/**
 * The bar that rises above the dock after an answer: a mark, a title, why.
 *
 * Put it into the `feedback` slot of a `ptl-dock` and give both the same tone. Move the focus to it
 * with `focus()`, so that it is read.
 */
export class FeedbackElement extends LitElement {
  static override styles = [
    base,
    mark,
    proseStyles,
    css`
      :host {
        --tone: var(--ptl-sea);
        border-block-start: 4px solid var(--tone);
        background: var(--ptl-shoal);
      }
      :host([tone='right']) {
        --tone: var(--ptl-right);
        background: var(--ptl-right-tint);
      }
      :host([tone='partly']) {
        --tone: var(--ptl-partly);
        background: var(--ptl-partly-tint);
      }
      :host([tone='wrong']) {
        --tone: var(--ptl-wrong);
        background: var(--ptl-wrong-tint);
      }
      .inner {
        max-inline-size: 68rem;
        margin-inline: auto;
        padding: var(--ptl-space-4) var(--ptl-gutter);
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--ptl-space-1) var(--ptl-space-3);
        align-items: start;
      }
      .mark {
        grid-row: span 2;
        inline-size: 2.5rem;
        block-size: 2.5rem;
      }
      .mark.neutral {
        --tone: var(--ptl-sea);
        color: var(--ptl-on-sea);
      }
      h2 {
        color: var(--tone);
        font-size: var(--ptl-text-4);
        padding-block-start: 0.1em;
      }
      .prose {
        grid-column: 2;
        max-inline-size: 42em;
        font-size: var(--ptl-text-2);
        line-height: 1.5;
      }
      .prose > * + * {
        margin-block-start: var(--ptl-space-2);
      }
      @media (forced-colors: active) {
        .mark.neutral {
          color: CanvasText;
        }
      }
      @media (prefers-reduced-motion: no-preference) {
        .mark {
          animation: land var(--ptl-calm) var(--ptl-ease);
        }
        @keyframes land {
          from {
            scale: 0.6;
            opacity: 0;
          }
        }
      }
    `,
  ];

  /** What it says of the answer. */
  @property({ reflect: true }) tone: Tone = 'neutral';

  /** One line: the consequence, or `Why it matters`. */
  @property() heading = '';

  /** At most two sentences below it. */
  @property({ attribute: false }) text: Prose = [];

  override render() {
    return html`<section class="inner" aria-labelledby="title">
      <span class="mark ${this.tone}" aria-hidden="true">${this.#renderSign()}</span>
      <h2 id="title" tabindex="-1">${this.heading}</h2>
      <div class="prose">${renderProse(this.text)}</div>
    </section>`;
  }

  #renderSign() {
    if (this.tone === 'partly') return nothing;
    return icon(this.tone === 'right' ? 'check' : this.tone === 'wrong' ? 'cross' : 'why');
  }

  /** Puts the focus on the title. */
  override focus(): void {
    focusPart(this, 'h2');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-feedback': FeedbackElement;
  }
}
