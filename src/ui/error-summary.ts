import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { focusPart } from './focus.js';
import { base } from './styles/base.js';

/** Something that keeps the learner from going on, and the way to it. */
export interface Hindrance {
  readonly text: string;
  /** Moves the focus to the control. */
  readonly go: () => void;
}

/**
 * What must be put right before going on, above the form, each line a link to its control.
 *
 * Show it, then call `focus()`: the heading and the lines are read, and Tab leads to the links.
 */
export class ErrorSummaryElement extends LitElement {
  static override styles = [
    base,
    css`
      div {
        padding: var(--ptl-space-4);
        border: 3px solid var(--ptl-wrong);
        border-radius: var(--ptl-radius-2);
        background: var(--ptl-card);
      }
      div:focus {
        outline: 3px solid var(--ptl-focus-line);
        outline-offset: 3px;
        box-shadow: 0 0 0 3px var(--ptl-focus-gap);
      }
      h2 {
        font-size: var(--ptl-text-4);
        margin-block-end: var(--ptl-space-1);
      }
      ul {
        list-style: none;
        padding: 0;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-block-size: var(--ptl-target);
        padding-block: 0.3rem;
        color: var(--ptl-wrong);
        font-weight: var(--ptl-weight-strong);
        text-decoration-thickness: 2px;
      }
    `,
  ];

  /** The heading, such as `An answer is missing`. */
  @property() heading = '';

  /** What must be put right. */
  @property({ attribute: false }) problems: readonly Hindrance[] = [];

  override render() {
    return html`<div role="group" aria-labelledby="title" tabindex="-1">
      <h2 id="title">${this.heading}</h2>
      <ul>
        ${this.problems.map((problem) => this.#renderProblem(problem))}
      </ul>
    </div>`;
  }

  #renderProblem({ text, go }: Hindrance) {
    const follow = (event: Event) => {
      event.preventDefault();
      go();
    };
    return html`<li><a href="#" @click=${follow}>${text}</a></li>`;
  }

  /** Puts the focus on the summary. */
  override focus(): void {
    focusPart(this, 'div');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-error-summary': ErrorSummaryElement;
  }
}
