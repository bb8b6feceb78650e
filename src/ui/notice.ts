import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { icon, type IconName } from './icon.js';
import { base } from './styles/base.js';
import { mark } from './styles/mark.js';
import { plate } from './styles/plate.js';

/** How much a notice matters: news, something to know, something to do, all well again. */
export type NoticeKind = 'info' | 'care' | 'alert' | 'done';

/**
 * A plate that says what happened, that the work is safe, what comes next, what one can do.
 *
 * @slot - More than the text, if needed.
 * @slot action - Buttons.
 */
export class NoticeElement extends LitElement {
  static override styles = [
    base,
    mark,
    plate,
    css`
      section {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.85rem;
        align-items: start;
      }
      section > .icon {
        inline-size: 1.75rem;
        block-size: 1.75rem;
        color: var(--ptl-sea);
      }
      .care > .icon {
        color: var(--ptl-partly);
      }
      .alert > .icon {
        color: var(--ptl-wrong);
      }
      h2 {
        font-size: var(--ptl-text-4);
        letter-spacing: -0.005em;
        padding-block-start: 0.15rem;
        margin-block-end: 0.25rem;
      }
      .words {
        max-inline-size: 42em;
      }
      slot[name='action'] {
        display: flex;
        flex-wrap: wrap;
        gap: var(--ptl-space-3);
      }
      ::slotted([slot='action']) {
        margin-block-start: var(--ptl-space-3) !important;
      }
    `,
  ];

  /** How much it matters. */
  @property({ reflect: true }) kind: NoticeKind = 'info';

  /** The icon beside it. */
  @property() icon: IconName = 'info';

  /** What happened. */
  @property() heading = '';

  /** That the work is safe, and what comes next. */
  @property() text = '';

  override render() {
    return html`<section class="plate ${this.kind}" aria-labelledby="title">
      ${
        this.kind === 'done'
          ? html`<span class="mark right" aria-hidden="true">${icon('check')}</span>`
          : icon(this.icon)
      }
      <div class="words">
        <h2 id="title">${this.heading}</h2>
        <p>${this.text}</p>
        <slot></slot>
        <slot name="action"></slot>
      </div>
    </section>`;
  }
}
