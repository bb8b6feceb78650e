import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { base } from './styles/base.js';
import { layout } from './styles/layout.js';
import { route } from './styles/route.js';

/** A stop on a route. */
export interface Stop {
  /** A few characters in the stop, such as `30` or `1`. */
  readonly sign: string;
  readonly title: string;
  readonly text: string;
  /** A competence, such as `FIN 2`, and its name. */
  readonly reference?: string | undefined;
  readonly referenceName?: string | undefined;
}

/** What comes next, as stops on a dashed line; `styles/route` serves templates with richer stops. */
export class RouteElement extends LitElement {
  static override styles = [
    base,
    layout,
    route,
    css`
      h3 {
        font-size: var(--ptl-text-4);
      }
      .stop + div {
        min-block-size: 2.25rem;
      }
    `,
  ];

  /** The stops in order. */
  @property({ attribute: false }) stops: readonly Stop[] = [];

  override render() {
    return html`<ol class="route">
      ${this.stops.map((stop) => this.#renderStop(stop))}
    </ol>`;
  }

  #renderStop({ sign, title, text, reference, referenceName }: Stop) {
    return html`<li>
      <span class="stop" aria-hidden="true">${sign}</span>
      <div class="stack-2">
        <h3>${title}</h3>
        <p class="small">${text}</p>
        ${
          reference
            ? html`<p class="where">
                <span class="ref">${reference}</span><span>${referenceName}</span>
              </p>`
            : nothing
        }
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ptl-route': RouteElement;
  }
}
